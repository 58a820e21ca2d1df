import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../tools/build/read-content.ts'
import { explainBreaks } from './explain-breaks.ts'
import { type Content, loadDecisions } from './load.ts'
import { setIn } from './edit-file.ts'

const FINDINGS = 'organisations/riktlinje/findings.yaml'
const files = readContentFolder('content')

function load(text: string): Content {
  const loaded = loadDecisions(new Map([...files, [FINDINGS, text]]), ['riktlinje'])
  if (loaded.kind === 'problems') throw new Error('The changed content should load')
  return loaded.content
}

const text = files.get(FINDINGS) ?? ''
const published = load(text)
const told = (changed: string): readonly string[] =>
  explainBreaks(published, load(changed)).map(({ kind, id, causes }) => `${kind} ${id}: ${causes.join(', ')}`)

function at(id: string): number {
  return published.organisations.get('riktlinje')?.sv.organisation.findings.findIndex((finding) => finding.id === id) ?? -1
}

describe('what a change of the guidance breaks', () => {
  it('nothing where nothing is changed', () => {
    expect(told(text)).toEqual([])
  })

  it('names the finding behind each promise and each scenario', () => {
    const changed = setIn(text, ['findings', at('personuppgifter-i-oppet-system'), 'effect'], 'villkor')
    expect(told(changed)).toMatchInlineSnapshot(`
      [
        "promise personuppgifter-i-oppet-system-ar-nej: personuppgifter-i-oppet-system",
        "promise personuppgifter-kraver-godkant-system: personuppgifter-i-oppet-system",
        "scenario foreningslista: personuppgifter-i-oppet-system",
      ]
    `)
  })

  it('tells two changes apart', () => {
    const first = setIn(text, ['findings', at('personuppgifter-i-oppet-system'), 'effect'], 'info')
    expect(told(setIn(first, ['findings', at('sekretess-i-oppet-system'), 'effect'], 'info'))).toMatchInlineSnapshot(`
      [
        "promise personuppgifter-i-oppet-system-ar-nej: personuppgifter-i-oppet-system",
        "promise sekretess-i-oppet-system-ar-nej: sekretess-i-oppet-system",
        "promise personuppgifter-kraver-godkant-system: personuppgifter-i-oppet-system",
        "promise sekretess-kraver-lagstod: sekretess-i-oppet-system",
        "promise personuppgifter-aldrig-utan-villkor: personuppgifter-i-oppet-system",
        "promise sekretess-aldrig-utan-villkor: sekretess-i-oppet-system",
        "scenario foreningslista: personuppgifter-i-oppet-system",
      ]
    `)
  })

  it('names the finding that was taken away', () => {
    expect(told(setIn(text, ['findings', at('kansligt-i-oppet-system')], undefined))).toMatchInlineSnapshot(`
      [
        "promise kansligt-i-oppet-system-stannar: kansligt-i-oppet-system",
        "scenario reservkraftslista: kansligt-i-oppet-system",
      ]
    `)
  })
})
