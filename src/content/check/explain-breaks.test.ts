import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { explainBreaks } from './explain-breaks.ts'
import { type Content, loadDecisions } from '../compile/load.ts'
import { setIn } from '../edit/edit-file.ts'

const FINDINGS = 'organisations/provstad/findings.yaml'
const files = readContentFolder('e2e/content')

function load(text: string): Content {
  const loaded = loadDecisions(new Map([...files, [FINDINGS, text]]), ['provstad'])
  if (loaded.kind === 'problems') throw new Error('The changed content should load')
  return loaded.content
}

const text = files.get(FINDINGS) ?? ''
const published = load(text)
const told = (changed: string): readonly string[] =>
  explainBreaks(published, load(changed)).map(({ kind, id, causes }) => `${kind} ${id}: ${causes.join(', ')}`)

function at(id: string): number {
  return published.organisations.get('provstad')?.sv.organisation.findings.findIndex((finding) => finding.id === id) ?? -1
}

describe('what a change of the guidance breaks', () => {
  it('nothing where nothing is changed', () => {
    expect(told(text)).toEqual([])
  })

  it('names the finding behind each promise and each scenario', () => {
    const changed = setIn(text, ['findings', at('andras-verk'), 'effect'], 'villkor')
    expect(told(changed)).toMatchInlineSnapshot(`
      [
        "promise andras-verk-ar-nej: andras-verk",
        "scenario annans-rapport: andras-verk",
      ]
    `)
  })

  it('tells two changes apart', () => {
    const first = setIn(text, ['findings', at('andras-verk'), 'effect'], 'info')
    expect(told(setIn(first, ['findings', at('sekretess-i-oppet-system'), 'effect'], 'info'))).toMatchInlineSnapshot(`
      [
        "promise andras-verk-ar-nej: andras-verk",
        "promise sekretess-i-oppet-ar-nej: sekretess-i-oppet-system",
        "scenario annans-rapport: andras-verk",
      ]
    `)
  })

  it('names the finding that was taken away', () => {
    expect(told(setIn(text, ['findings', at('be-it-installera')], undefined))).toMatchInlineSnapshot(`
      [
        "promise bara-it-installerar: be-it-installera",
        "scenario tillagget: be-it-installera",
      ]
    `)
  })
})
