import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../tools/build/read-content.ts'
import { evaluate } from '../engine/index.ts'
import { loadContent } from './load.ts'
import { pathLengths } from './path-lengths.ts'

const loaded = loadContent(readContentFolder('content'))
const organisations = loaded.kind === 'content' ? [...loaded.content.organisations.values()].map(({ sv }) => sv) : []
const MOST_PAGES = 8
const MOST_QUESTIONS = 13
const MORE_QUESTIONS: ReadonlyMap<string, number> = new Map([['goteborg', 17]])

/** What makes a way harmless, wherever it is asked: an open tool in the browser, open information, text, for own use. */
const HARMLESS: Readonly<Record<string, readonly string[]>> = {
  arende: ['anvanda'],
  systemtyp: ['publikt'],
  nedladdning: ['nej'],
  atkomst: ['inmatat'],
  informationsklass: ['0', 'ingen'],
  resultat: ['text'],
  spridning: ['nej'],
  omrade: ['inget'],
  beslut: ['nej'],
}

describe.each(organisations)('the harmless way of $organisation.id', ({ organisation, scenarios }) => {
  const { harmless } = pathLengths(organisation, scenarios)

  it('is one of its scenarios', () => {
    expect(harmless).not.toBeNull()
  })

  it('is harmless', () => {
    const { known, complete } = evaluate(organisation, harmless?.answers ?? {})
    expect(complete).toBe(true)
    for (const [fact, options] of Object.entries(HARMLESS)) {
      const chosen = known(fact) ?? []
      expect(
        chosen.filter((option) => !options.includes(option)),
        fact,
      ).toEqual([])
    }
  })

  it('is short', () => {
    expect(harmless?.questions).toBeLessThanOrEqual(MORE_QUESTIONS.get(organisation.id) ?? MOST_QUESTIONS)
    expect(harmless?.pages).toBeLessThanOrEqual(MOST_PAGES)
  })
})
