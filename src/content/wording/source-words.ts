import type { SourceChange, SourceInWords } from '../read/compare-sources.ts'
import { languageOf } from '../read/file-kinds.ts'
import { namePlace } from './name-place.ts'
import type { NameKind, Names } from './names.ts'
import { EFFECT_WORDS } from './plain-message.ts'

/** What the entries of a list are, and what a key refers to, where its name does not say it. */
const KINDS: Readonly<Record<string, NameKind>> = {
  ...{ facts: 'facts', questions: 'facts', riskOrder: 'facts', answers: 'facts', rows: 'facts' },
  ...{ systems: 'systems', contacts: 'contacts', steps: 'steps', findings: 'findings', statements: 'statements', parts: 'parts' },
  ...{ shortcuts: 'shortcuts', scenarios: 'scenarios', promises: 'promises', situations: 'situations', changes: 'changes', cards: 'cards' },
  ...{ must: 'findings', mustNot: 'findings', finding: 'findings', ask: 'contacts', sections: 'sections', section: 'sections' },
  ...{ fact: 'facts', findsOut: 'facts', after: 'facts', scenario: 'scenarios', overrides: 'systems', workplace: 'workplaces' },
}

/** Keys of which one of a few ids is chosen, and what those say. */
const CHOICES = new Set(['effect', 'outcome', 'verdict', 'modality', 'never', 'always'])
const CHOICE_WORDS: Readonly<Record<string, string>> = {
  ...EFFECT_WORDS,
  ...{ godkant: 'godkänt', forbjudet: 'förbjudet', tillatet: 'tillåtet', 'krav-innan': 'krav innan man börjar' },
}

/** What holds answers by question. */
const BY_QUESTION = new Set(['answers', 'with', 'yes'])

const ID = /[a-z0-9]+(?:[.-][a-z0-9]+)*/g

/** A change in the files as somebody tells it who knows no ids: its place, and what stood there and stands. */
export function sourceInWords({ file, at, kind, before, after }: SourceChange, names: Names): SourceInWords {
  const place = namePlace({ file, at }, (index) => nameAt(at, index, names))
  // What came or went is told by its own words.
  if (languageOf(file) !== 'sv' || kind === 'thing') return { place, before, after }
  const tell = teller(at, names)
  const inWords = (text: string | null): string | null => (text === null ? null : tell(text))
  return { place, before: inWords(before), after: inWords(after) }
}

/** The name of what an id in a place stands for. */
function nameAt(at: readonly string[], index: number, names: Names): string | undefined {
  const id = at[index] ?? ''
  const list = at[index - 1] ?? ''
  if (list === 'options' || list === 'groups') return names.option(at[index - 2] ?? '', id)
  if (list === 'outcomes' || list === 'outcomeTexts') return CHOICE_WORDS[id]
  const kind = BY_QUESTION.has(list) ? 'facts' : KINDS[list]
  return kind === undefined ? undefined : names.of(kind, id)?.replace(/\.$/, '')
}

/** How a text that stands there is told. What is no id is left. */
function teller(at: readonly string[], names: Names): (text: string) => string {
  const isOrder = at.at(-1) === 'ordning'
  const key = at.at(isOrder ? -2 : -1) ?? ''
  const nameOf = (id: string): string | undefined => {
    if (CHOICES.has(key)) return CHOICE_WORDS[id]
    if (KINDS[key] !== undefined) return quoted(names.of(KINDS[key], id))
    return BY_QUESTION.has(at.at(-2) ?? '') ? quoted(names.option(key, id)) : undefined
  }
  return (text) => text.replaceAll(ID, (id) => nameOf(id) ?? id)
}

function quoted(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `”${name}”`
}
