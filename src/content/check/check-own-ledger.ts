import { type LedgerOrganisation, OWN_IDS, type OwnIds } from '../../schema/ledger.ts'
import { GONE } from '../../schema/pages.ts'
import type { RenamesSource } from '../../schema/renames.ts'
import { OwnSystems, OwnVocabulary } from '../../schema/own-vocabulary.ts'
import { Vocabulary } from '../../schema/vocabulary.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import { FILE_KINDS } from '../read/file-kinds.ts'
import { organisationNow } from '../versions/ledger.ts'
import { hasOtherMeaning } from '../versions/other-meaning.ts'
import { systemsOf, vocabularyOf } from '../read/own-vocabulary.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import type { Problem } from '../read/problem.ts'
import { codeProblem, type Gone, goneProblem, type IsSame, otherMeanings, otherWords } from '../versions/published-words.ts'
import type { Path, SourceFile } from '../read/source-file.ts'

export interface OwnPublished {
  readonly before: LedgerOrganisation
  readonly own: CompiledOrganisation
  readonly renames: RenamesSource | undefined
  readonly isSame: IsSame
}

const OWN_PLACES: Readonly<Record<OwnIds, { readonly file: string; readonly path: Path; readonly noun: string }>> = {
  steps: { file: 'flow', path: ['steps'], noun: 'Steget' },
  tasks: { file: 'shortcuts', path: ['shortcuts'], noun: 'Uppgiften' },
  parts: { file: 'introduction', path: ['parts'], noun: 'Delen av introduktionen' },
  cards: { file: 'introduction', path: ['parts'], noun: 'Kortet i introduktionen' },
  scenarios: { file: 'scenarios', path: ['scenarios'], noun: 'Fallet' },
  situations: { file: 'situations', path: ['situations'], noun: 'Läget' },
  sections: { file: 'policy', path: ['sections'], noun: 'Avsnittet' },
  findings: { file: 'findings', path: ['findings'], noun: 'Fyndet' },
}

/** Holds an organisation against what has been published of it. */
export function checkOwnLedger(parsed: ParsedContent, id: string, published: OwnPublished): readonly Problem[] {
  const now = organisationNow(parsed, id, published.own)
  const place = { parsed, id, now, sourceOf: (name: string) => parsed.source(`organisations/${id}/${name}.yaml`) }
  return [
    ...goneIds(published, place),
    ...otherCodes(published, place),
    ...otherFindings(published, place),
    ...otherOptions(published, place),
  ]
}

interface Place {
  readonly parsed: ParsedContent
  readonly id: string
  readonly now: LedgerOrganisation
  readonly sourceOf: (name: string) => Pick<SourceFile, 'problemAt'>
}

function goneIds({ before, renames }: OwnPublished, { parsed, id, now, sourceOf }: Place): readonly Problem[] {
  return OWN_IDS.flatMap((kind): readonly Problem[] => {
    const { file, path, noun } = OWN_PLACES[kind]
    const name = `organisations/${id}/${file}.yaml`
    const schema = FILE_KINDS[file]
    // An entry that cannot be read is not gone.
    if (schema !== undefined && parsed.has(name) && !parsed.file(schema, name).isWhole) return []
    const ids = Object.keys(now[kind])
    const renamed = renames?.[kind]?.[id] ?? {}
    return Object.entries<string | { readonly words: string }>(before[kind])
      .filter(([each]) => !ids.includes(each) && !Object.hasOwn(renamed, each))
      .map(([each, was]) =>
        goneProblem((message) => sourceOf(file).problemAt(path, message), {
          noun: `${noun} ”${wordsOf(was)}” (${each})`,
          id: each,
          renames: [kind, id],
          none: { file: 'renames.yaml', path: [kind, id, each], value: GONE },
          now: Object.entries<string | { readonly words: string }>(now[kind]).map(([other, is]) => ({ id: other, words: wordsOf(is) })),
          byHand: ` Motsvaras det inte av något nytt, skriv ”${GONE}” där.`,
        }),
      )
  })
}

function wordsOf(named: string | { readonly words: string }): string {
  return typeof named === 'string' ? named : named.words
}

/** An own code that is gone and not among the retired, or that something else has now. */
function otherCodes({ before }: OwnPublished, { parsed, id, now }: Place): readonly Problem[] {
  const vocabulary = vocabularyOf(parsed, id)
  const systems = systemsOf(parsed, id)
  if (!vocabulary.isWhole || !systems.isWhole) return []
  const file = `organisations/${id}/questions.yaml`
  const { source } = parsed.file(OwnVocabulary, file)
  return Object.entries(before.own ?? {}).flatMap(([fact, was]): readonly Problem[] => {
    const index = vocabulary.value?.facts.findIndex((each) => each.id === fact) ?? -1
    const known = vocabulary.value?.facts[index]
    const noun = `Frågan ”${fact}”`
    if (known === undefined) {
      const isRetired = vocabulary.value?.retired?.[was.code] === fact
      const gone = {
        noun: `Frågan ”${was.words}” (${fact})`,
        id: fact,
        none: { file, path: ['retired', was.code], value: fact },
        code: was.code,
      }
      return isRetired ? [] : [goneCode((message) => source.problemAt(['facts'], message), gone)]
    }
    const own = ownPlace(parsed, id, known)
    if (known.code !== was.code)
      return [
        codeProblem(vocabulary.source.problemAt(['facts', index, 'code'], told(noun, was.code)), own.file, [...own.at, 'code'], was.code),
      ]
    const isSystem = known.catalogue === true
    const list = isSystem ? (systems.value?.systems ?? []) : known.options
    const retired = { ...known.retired, ...(isSystem ? systems.value?.retired : {}) }
    const lost = (message: string): Problem => parsed.source(own.file).problemAt([isSystem ? 'systems' : 'answers'], message)
    return Object.entries(was.options).flatMap(([option, { code, words }]): readonly Problem[] => {
      const [kind, where] = isSystem ? ['Systemet', ''] : ['Svaret', ` till frågan ”${fact}”`]
      const current = now.own?.[fact]?.options[option]
      const gone = { noun: `${kind} ”${words}” (${option})${where}`, id: option, none: own.retire(code, option), code }
      if (current === undefined) return retired[code] === option ? [] : [goneCode(lost, gone)]
      if (current.code === code) return []
      const place = list.findIndex((each) => each.id === option)
      const at = isSystem ? systems.source : vocabulary.source
      const problem = at.problemAt(
        isSystem ? ['systems', place, 'code'] : ['facts', index, 'options', place, 'code'],
        told(`${kind} ”${option}”${where}`, code),
      )
      return [codeProblem(problem, own.file, [...own.at, own.list, own.ids.indexOf(option), 'code'], code)]
    })
  })
}

/** Where what an organisation has of its own to a question stands in its own files. */
function ownPlace(parsed: ParsedContent, id: string, { id: fact, catalogue }: Vocabulary['facts'][number]) {
  const idsOf = (things: readonly { readonly id: string }[] = []): readonly string[] => things.map((each) => each.id)
  const folder = `organisations/${id}/`
  if (catalogue === true) {
    const file = `${folder}systems.yaml`
    const ids = idsOf(parsed.has(file) ? parsed.file(OwnSystems, file).value?.systems : [])
    const retire = (code: string, gone: string) => ({ file, path: ['retired', code], value: gone })
    return { file, at: [], list: 'systems', ids, retire }
  }
  const file = `${folder}questions.yaml`
  const { facts = [], answers = [] } = (parsed.has(file) ? parsed.file(OwnVocabulary, file).value : undefined) ?? {}
  const isFact = facts.some((each) => each.id === fact)
  const index = isFact ? facts.findIndex((each) => each.id === fact) : answers.findIndex((each) => each.fact === fact)
  const at = [isFact ? 'facts' : 'answers', index]
  const retire = (code: string, gone: string) =>
    index < 0
      ? { file, path: ['answers', answers.length], value: { fact, retired: { [code]: gone } } }
      : { file, path: [...at, 'retired', code], value: gone }
  return { file, at, list: 'options', ids: idsOf((isFact ? facts : answers)[index]?.options), retire }
}

interface GoneCode {
  readonly noun: string
  readonly id: string
  readonly code: string
  /** What puts its code among the retired. */
  readonly none: Gone['none']
}

function goneCode(tell: (message: string) => Problem, { noun, id, code, none }: GoneCode): Problem {
  const byHand = ` Lägg koden ”${code}” bland de pensionerade (retired), så att den aldrig mer betyder något.`
  return goneProblem(tell, { noun, id, renames: null, none, now: [], byHand })
}

function told(noun: string, code: string): string {
  return `${noun} har koden ”${code}” i länkar som redan finns. En kod får aldrig bytas. Skriv ”${code}”.`
}

function otherFindings({ before, own, isSame }: OwnPublished, { now, sourceOf }: Place): readonly Problem[] {
  return own.organisation.findings.flatMap(({ id, title }, index): readonly Problem[] => {
    const [was, is] = [before.findings[id], now.findings[id]]
    // The same thing said in quite other words still has its condition.
    if (was === undefined || is === undefined || isSame(id) || was.when === is.when || !hasOtherMeaning(was.words, title)) return []
    return [sourceOf('findings').problemAt(['findings', index, 'title'], `Fyndet ${otherWords(id, was.words, title)}`)]
  })
}

function otherOptions({ before, own, isSame }: OwnPublished, { parsed, sourceOf }: Place): readonly Problem[] {
  const vocabulary = parsed.file(Vocabulary, 'questions.yaml').value?.facts ?? []
  return own.organisation.steps.flatMap(({ questions }, step) =>
    questions.flatMap(({ fact, options }, question) => {
      const labels = options.filter(({ system }) => system === null).map(({ id, label }) => ({ id, words: label }))
      const published = Object.entries(before.questions[fact]?.options ?? {}).map(([id, words]) => [id, { words }] as const)
      const shared = vocabulary.find((each) => each.id === fact)?.options ?? []
      const isShared = ({ id, words }: { readonly id: string; readonly words: string }): boolean =>
        shared.some((each) => each.id === id && each.label === words)
      return otherMeanings(Object.fromEntries(published), labels, (id) => isSame(id) || isSame(`${fact}.${id}`)).flatMap(
        ({ index, told }) => {
          const label = labels[index]
          // What is said in questions.yaml is told there.
          if (label === undefined || isShared(label)) return []
          return [sourceOf('flow').problemAt(['steps', step, 'questions', question, 'options', index], `Svaret ${told}`)]
        },
      )
    }),
  )
}
