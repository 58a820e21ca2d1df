import { Findings } from '../../schema/findings.ts'
import { Flow } from '../../schema/flow.ts'
import { Ledger, type LedgerOrganisation, OWN_IDS } from '../../schema/ledger.ts'
import { questionsOf } from '../../schema/look-up.ts'
import { Promises } from '../../schema/promises.ts'
import { Systems } from '../../schema/systems.ts'
import { Vocabulary } from '../../schema/vocabulary.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import { hashOf } from '../read/hash.ts'
import { systemsOf, vocabularyOf } from '../read/own-vocabulary.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { plainText } from '../wording/plain-text.ts'

/** Enough of a card to tell what it says. */
const WORDS_OF_CARDS = 60

export const LEDGER_FILE = 'ledger.yaml'

/** What has been published, as it was last written down; undefined where nothing is. */
export function ledgerIn(parsed: ParsedContent): Ledger | undefined {
  return parsed.files.has(LEDGER_FILE) ? parsed.file(Ledger, LEDGER_FILE).value : undefined
}

/** The ledger that says what there is now, and all that there has been. */
export function writtenDown(parsed: ParsedContent, organisations: ReadonlyMap<string, CompiledOrganisation>, before?: Ledger): Ledger {
  const facts = parsed.file(Vocabulary, 'questions.yaml').value?.facts ?? []
  const systems = parsed.file(Systems, 'systems.yaml').value?.systems ?? []
  return {
    facts: {
      ...before?.facts,
      ...named(facts, ({ id, code, question, options }) => ({
        code,
        words: question,
        options: { ...before?.facts[id]?.options, ...named(options, (option) => ({ code: option.code, words: option.label })) },
      })),
    },
    systems: { ...before?.systems, ...named(systems, ({ code, name }) => ({ code, words: name })) },
    organisations: {
      ...before?.organisations,
      ...Object.fromEntries(
        [...organisations].map(([id, own]) => [id, allSince(before?.organisations[id], organisationNow(parsed, id, own))] as const),
      ),
    },
  }
}

function allSince(before: LedgerOrganisation | undefined, now: LedgerOrganisation): LedgerOrganisation {
  if (before === undefined) return now
  const own = { ...before.own }
  for (const [fact, { options, ...rest }] of Object.entries(now.own ?? {}))
    own[fact] = { ...rest, options: { ...own[fact]?.options, ...options } }
  const kept = Object.fromEntries(OWN_IDS.map((kind) => [kind, { ...before[kind], ...now[kind] }]))
  return { ...now, ...kept, ...(Object.keys(own).length === 0 ? {} : { own }) }
}

/** An organisation as it would be written down now. */
export function organisationNow(parsed: ParsedContent, id: string, own: CompiledOrganisation): LedgerOrganisation {
  const conditions = conditionsIn(parsed, id)
  const { organisation, shortcuts, situations, introduction, scenarios, sources } = own
  const title = (thing: { readonly title: string }): string => thing.title
  return {
    version: organisation.policy.content.version,
    steps: named(organisation.steps, title),
    tasks: named(shortcuts, title),
    parts: named(introduction.parts, title),
    cards: named(
      introduction.parts.flatMap(({ cards }) => cards),
      ({ text }) => plainText(text).slice(0, WORDS_OF_CARDS),
    ),
    scenarios: named(scenarios, title),
    situations: named(situations, title),
    sections: named(sources.sections, title),
    findings: named(
      organisation.findings.filter(({ decision }) => decision === undefined),
      ({ id: finding, title: words, effect }) => ({ words, effect, when: conditions.findings.get(finding) ?? '' }),
    ),
    ...ownCodesNow(parsed, id, own),
    promises: named(parsed.has(promisesOf(id)) ? (parsed.file(Promises, promisesOf(id)).value?.promises ?? []) : [], ({ when, outcome }) =>
      fingerprintOf([when, outcome]),
    ),
    questions: Object.fromEntries(
      questionsOf(organisation).map(({ fact, options }) => {
        const plain = options.filter(({ system }) => system === null)
        return [fact, { when: conditions.questions.get(fact) ?? '', options: named(plain, ({ label }) => label) }]
      }),
    ),
  }
}

/** Codes of the organisation's own, and what they stand for. */
function ownCodesNow(parsed: ParsedContent, id: string, { organisation: { own } }: CompiledOrganisation): Pick<LedgerOrganisation, 'own'> {
  if (own === undefined) return {}
  const systems = systemsOf(parsed, id).value?.systems ?? []
  const facts = (vocabularyOf(parsed, id).value?.facts ?? []).flatMap((fact) => {
    const all = [...(fact.catalogue === true ? systems.map((system) => ({ ...system, label: system.name })) : []), ...fact.options]
    const isWhole = own.facts.includes(fact.id)
    const options = isWhole ? all : all.filter((option) => own.options[fact.id]?.includes(option.id))
    return options.length === 0 ? [] : [{ ...fact, options }]
  })
  const coded = named(facts, ({ code, question, options }) => ({
    code,
    words: question,
    options: named(options, (option) => ({ code: option.code, words: option.label })),
  }))
  return { own: coded }
}

function promisesOf(id: string): string {
  return `organisations/${id}/promises.yaml`
}

/** Fingerprints of the conditions as editors wrote them, whatever order their keys have. */
function conditionsIn(parsed: ParsedContent, id: string) {
  const findings = parsed.file(Findings, `organisations/${id}/findings.yaml`).value?.findings ?? []
  const steps = parsed.file(Flow, `organisations/${id}/flow.yaml`).value?.steps ?? []
  return {
    findings: new Map(findings.map((finding) => [finding.id, fingerprintOf(finding.when)])),
    questions: new Map(questionsOf({ steps }).map(({ fact, when, given }) => [fact, fingerprintOfQuestion(when, given)])),
  }
}

/** Of when a question is asked, and of what follows in its place. */
function fingerprintOfQuestion(when: unknown, given: unknown): string {
  if (given !== undefined) return fingerprintOf([when ?? '', given])
  return when === undefined ? '' : fingerprintOf(when)
}

function fingerprintOf(condition: unknown): string {
  return hashOf(JSON.stringify(condition, (_key, value: unknown) => (isPlain(value) ? sorted(value) : value)))
}

function sorted(value: object): object {
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function named<Thing extends { readonly id: string }, Told>(
  things: readonly Thing[],
  tell: (thing: Thing) => Told,
): Readonly<Record<string, Told>> {
  return Object.fromEntries(things.map((thing) => [thing.id, tell(thing)]))
}

const HEAD = `# Allt som har publicerats: id:n, koder och vad de betydde. Skrivs av npm run content:publish.
# Inget tas bort härifrån. Gamla länkar, sparade fall och utskrivna adresser ska fortsätta att leda rätt.
`

/** The ledger as YAML, a line for each id, so that a change of it is read as easily as it is made. */
export function ledgerAsYaml(ledger: Ledger): string {
  const line = (depth: number, key: string, value: string): string => `${'  '.repeat(depth)}${keyOf(key)}:${value}`
  const lines = (depth: number, things: Readonly<Record<string, unknown>>): readonly string[] =>
    Object.entries(things).map(([id, thing]) => line(depth, id, ` ${inOneLine(thing)}`))
  const group = (depth: number, key: string, things: Readonly<Record<string, unknown>>): readonly string[] =>
    Object.keys(things).length === 0 ? [line(depth, key, ' {}')] : [line(depth, key, ''), ...lines(depth + 1, things)]
  return `${HEAD}${[
    'facts:',
    ...Object.entries(ledger.facts).flatMap(([id, { code, words, options }]) => [
      line(1, id, ''),
      line(2, 'code', ` ${code}`),
      line(2, 'words', ` ${JSON.stringify(words)}`),
      ...group(2, 'options', options),
    ]),
    ...group(0, 'systems', ledger.systems),
    'organisations:',
    ...Object.entries(ledger.organisations).flatMap(([id, own]) => [
      line(1, id, ''),
      line(2, 'version', ` ${own.version}`),
      ...[...OWN_IDS, 'questions' as const, 'promises' as const].flatMap((kind) => group(2, kind, own[kind])),
      ...(own.own === undefined ? [] : group(2, 'own', own.own)),
    ]),
  ].join('\n')}\n`
}

function inOneLine(thing: unknown): string {
  if (!isPlain(thing)) return JSON.stringify(thing)
  return `{${Object.entries(thing)
    .map(([key, value]) => `${keyOf(key)}: ${inOneLine(value)}`)
    .join(', ')}}`
}

/** Figures alone would look like a place in a list. */
function keyOf(key: string): string {
  return /^[a-z][a-z0-9.-]*$/.test(key) ? key : `'${key}'`
}
