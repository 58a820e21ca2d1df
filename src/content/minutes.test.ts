import { expect, it } from 'vitest'
import { readContentFolder } from '../build/read-content.ts'
import { loadContent } from './load.ts'
import { medianOf, timeAll } from './minutes.ts'
import { change, type Change } from './small-content.test-support.ts'

function timed(files: Parameters<typeof loadContent>[0]) {
  const loaded = loadContent(files)
  if (loaded.kind === 'problems') throw new Error('The content has problems.')
  return [...loaded.content.organisations.values()].flatMap(({ sv }) => timeAll(sv))
}

const all = timed(readContentFolder('content')).toSorted((a, b) => a.seconds - b.seconds)

it('the median task of all organisations takes at most two minutes', () => {
  expect(medianOf(all)?.seconds).toBeLessThanOrEqual(120)
})

it('a longer question, another reason and more options take longer', () => {
  const secondsOf = (id: string, ...changes: readonly Change[]) => timed(change(...changes)).find((task) => task.id === id)?.seconds ?? 0
  const before = secondsOf('kanslig-text')
  expect(before).toBeGreaterThan(10)
  expect(secondsOf('kanslig-text', ['questions.yaml', 'question: Vilken klass?', 'question: Vilken klass är det?'])).toBeGreaterThan(before)
  expect(secondsOf('kanslig-text', ['findings.yaml', '- Punkt', '- Punkt med många fler ord'])).toBeGreaterThan(before)
  // What is closed is not read.
  expect(secondsOf('kanslig-text', ['flow.yaml', 'why: Klassen avgör.', 'why: Klassen avgör nästan allt som följer.'])).toBe(before)
})

it('a task that assumes answers is faster than the same case step by step', () => {
  const small = timed(change(['shortcuts.yaml', "klass: '0'", "system: chatgpt\n      klass: '0'"]))
  const of = (id: string) => small.find((task) => task.id === id)?.seconds ?? 0
  expect(of('putsa')).toBeLessThan(of('oppen-text'))
})
