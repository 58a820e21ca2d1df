import type { Exception } from '../../schema/claims.ts'
import { Findings } from '../../schema/findings.ts'
import { Flow } from '../../schema/flow.ts'
import { questionsOf } from '../../schema/look-up.ts'
import type { Question } from '../../schema/model.ts'
import { Promises } from '../../schema/promises.ts'
import { RenamesSource } from '../../schema/renames.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import { ledgerIn } from '../versions/ledger.ts'
import { vocabularyOf } from '../read/own-vocabulary.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import type { Problem } from '../read/problem.ts'
import type { Path } from '../read/source-file.ts'

/** Where options are named by name: in which conditions, each with what it is the condition of. */
interface Named {
  readonly of: string
  readonly fact: string
  readonly options: readonly string[]
}

/**
 * Checks the answers that an organisation lets people choose: that whoever does not know can say so, and that an answer which has come to
 * since the content was published has been thought of where the others are.
 */
export function checkOptions(parsed: ParsedContent, id: string, own: CompiledOrganisation): readonly Problem[] {
  return [...checkUnknown(parsed, id, own), ...checkNew(parsed, id, own)]
}

function checkUnknown(parsed: ParsedContent, id: string, { organisation, claims }: CompiledOrganisation): readonly Problem[] {
  const facts = vocabularyOf(parsed, id).value?.facts ?? []
  const missing = eachQuestion(organisation).flatMap(({ question, path }) => {
    const options = facts.find((fact) => fact.id === question.fact)?.options.filter((option) => option.unknown === true) ?? []
    const isThere = options.length === 0 || options.some((option) => question.options.some((asked) => asked.id === option.id))
    return isThere ? [] : [{ fact: question.fact, path, options: options.map((option) => option.id) }]
  })
  const excused = exceptionsOf(claims.exceptions, 'without-unknown')
  const promises = parsed.source(`organisations/${id}/promises.yaml`)
  return [
    ...missing
      .filter(({ fact }) => !excused.some((exception) => exception.fact === fact))
      .map(({ fact, path, options }) =>
        parsed
          .source(`organisations/${id}/flow.yaml`)
          .problemAt(
            [...path, 'options'],
            `Den som inte vet kan inte svara på frågan ”${fact}”: svaret ${quoted(options)} går inte att välja. Lägg till det, eller ett undantag av slaget ”without-unknown” med skälet.`,
          ),
      ),
    ...excused
      .filter(({ fact }) => !missing.some((each) => each.fact === fact))
      .map(({ fact, index }) =>
        promises.problemAt(
          ['exceptions', index],
          `Undantaget undantar ingenting: den som inte vet kan svara på frågan ”${fact}”. Har svaret kommit till nyss? Var det meningen, står skälet här inte längre.`,
        ),
      ),
  ]
}

function checkNew(parsed: ParsedContent, id: string, { organisation, claims }: CompiledOrganisation): readonly Problem[] {
  const before = ledgerIn(parsed)?.organisations[id]
  if (before === undefined) return []
  const renames = parsed.files.has('renames.yaml') ? parsed.file(RenamesSource, 'renames.yaml').value : undefined
  const excused = exceptionsOf(claims.exceptions, 'option-unnamed')
  const conditions = namedIn(parsed, id)
  const promises = parsed.has(`organisations/${id}/promises.yaml`)
    ? (parsed.file(Promises, `organisations/${id}/promises.yaml`).value?.promises ?? [])
    : []
  const promised = promises.flatMap((promise) => namesIn(promise.when, `löftet ”${promise.id}”`))
  return eachQuestion(organisation).flatMap(({ question, path }) => {
    const { fact, options } = question
    const published = before.questions[fact]?.options
    if (published === undefined || excused.some((exception) => exception.fact === fact)) return []
    const wasCalled = new Set(Object.values(renames?.options?.[fact] ?? {}))
    return options.flatMap((option, index): readonly Problem[] => {
      if (option.system !== null || Object.hasOwn(published, option.id) || wasCalled.has(option.id)) return []
      const order = claims.riskOrder.find((each) => each.fact === fact)
      const asked = [
        ...lacking(conditions, question, option.id, (of) => `villkoren för ${of} nämner andra svar men inte det`),
        ...(order === undefined || order.options.includes(option.id) ? [] : ['riskordningen saknar det']),
        ...lacking(promised, question, option.id, (of) => `${of} nämner andra svar men inte det`),
      ]
      if (asked.length === 0) return []
      const message = `Svaret ”${option.id}” på frågan ”${fact}” är nytt sedan version ${before.version}. Ta ställning till det: ${asked.join('; ')}. Skriv in det där det hör hemma, eller lägg till ett undantag av slaget ”option-unnamed” med skälet.`
      return [parsed.source(`organisations/${id}/flow.yaml`).problemAt([...path, 'options', index], message)]
    })
  })
}

/** As many as a message has room for. */
const MOST_TOLD = 3

function lacking(all: readonly Named[], { fact, groups }: Question, option: string, tell: (of: string) => string): readonly string[] {
  const own = all.filter((each) => each.fact === fact)
  const isNamed = own.some(({ options }) => expand(options, groups).includes(option))
  const of = [...new Set(own.map((each) => each.of))]
  if (isNamed || of.length === 0) return []
  return [tell(of.length > MOST_TOLD ? `${of.slice(0, MOST_TOLD).join(', ')} med flera` : of.join(', '))]
}

function expand(options: readonly string[], groups: Question['groups']): readonly string[] {
  return options.flatMap((option) => [option, ...(groups.find((group) => group.id === option)?.options ?? [])])
}

/** Answers that no condition names and no risk order has, where there is more than one of a question: nothing tells them apart. */
export function unnamedOptions(parsed: ParsedContent, id: string, { organisation, claims }: CompiledOrganisation): readonly string[] {
  const conditions = namedIn(parsed, id)
  return questionsOf(organisation).flatMap(({ fact, options, groups, catalogue }) => {
    const named = expand(
      [
        ...conditions.filter((each) => each.fact === fact).flatMap((each) => each.options),
        ...claims.riskOrder.filter((each) => each.fact === fact).flatMap((each) => each.options),
      ],
      groups,
    )
    const own = options.filter((option) => option.system === null && !named.includes(option.id)).map((option) => option.id)
    return catalogue || own.length < 2 ? [] : [`${fact} (${own.join(', ')})`]
  })
}

/** All that the conditions of questions and findings name. */
function namedIn(parsed: ParsedContent, id: string): readonly Named[] {
  const flow = parsed.file(Flow, `organisations/${id}/flow.yaml`).value
  const findings = parsed.file(Findings, `organisations/${id}/findings.yaml`).value?.findings ?? []
  return [
    ...(flow === undefined ? [] : questionsOf(flow)).flatMap(({ fact, when, given }) =>
      [when, ...(given ?? []).map((answer) => answer.when)].flatMap((each) => namesIn(each, `frågan ”${fact}”`)),
    ),
    ...findings.flatMap((finding) => namesIn(finding, `fyndet ”${finding.id}”`, true)),
  ]
}

/** What a condition as it is written names. With `isInside` the conditions lie somewhere in it, under `when`. */
function namesIn(written: unknown, of: string, isInside = false): readonly Named[] {
  if (Array.isArray(written)) return written.flatMap((each: unknown) => namesIn(each, of, isInside))
  if (typeof written !== 'object' || written === null) return []
  return Object.entries(written).flatMap(([key, value]: readonly [string, unknown]) => {
    if (isInside) return key === 'when' ? namesIn(value, of) : namesIn(value, of, true)
    return ['all', 'any', 'not'].includes(key) ? namesIn(value, of) : [{ of, fact: key, options: textsIn(value) }]
  })
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

function eachQuestion({ steps }: CompiledOrganisation['organisation']): readonly { readonly question: Question; readonly path: Path }[] {
  return steps.flatMap(({ questions }, step) =>
    questions.map((question, index) => ({ question, path: ['steps', step, 'questions', index] as Path })),
  )
}

function exceptionsOf(exceptions: readonly Exception[], kind: Exception['kind']) {
  return exceptions.flatMap((exception, index) => (exception.kind === kind && 'fact' in exception ? [{ fact: exception.fact, index }] : []))
}

function quoted(ids: readonly string[]): string {
  return ids.map((id) => `”${id}”`).join(', ')
}
