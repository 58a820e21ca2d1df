import { Findings } from '../../schema/findings.ts'
import { Flow } from '../../schema/flow.ts'
import { RESERVED } from '../../schema/pages.ts'
import { Policy } from '../../schema/policy.ts'
import { Promises } from '../../schema/promises.ts'
import { Section } from '../../schema/statements.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import { appendTo, type Data, setIn, writeFile } from '../edit/edit-file.ts'
import { vocabularyOf } from '../read/own-vocabulary.ts'
import { type ParsedContent, parseContent } from '../read/parsed-content.ts'
import { ASKED_WHY, DUTY_TEXT, IDLE_REASON, UNKNOWN_ROW, UNREAD, unknownFinding, unknownIn } from '../edit/skeleton.ts'
import { slugOf } from '../edit/slug.ts'
import type { ContentFiles } from '../read/source-file.ts'
import { withCases } from './with-cases.ts'
import { factsNamed, propose, type ProposedFinding, type ProposedQuestion, type Stated } from './propose.ts'

export interface WithProposals {
  readonly files: ContentFiles
  /** How many were added; none where every demand and prohibition has a finding, or a reason why it has none. */
  readonly questions: number
  readonly findings: number
}

type Fact = Vocabulary['facts'][number]

/**
 * The files with what an organisation's statements seem to need and do not have, each marked as proposed. `leadIns` are the words that lead
 * to statements in the document, by id, where they are known. What is there is left as it is.
 */
export function withProposals(files: ContentFiles, organisation: string, leadIns: ReadonlyMap<string, string> = new Map()): WithProposals {
  const own = `organisations/${organisation}`
  const parsed = parseContent(files)
  const vocabulary = vocabularyOf(parsed, organisation).value
  const flow = parsed.file(Flow, `${own}/flow.yaml`).value
  const taken = takenIn(parsed, own)
  const statements = statementsIn(parsed, own).filter(({ id }) => !taken.has(id))
  if (vocabulary === undefined || flow === undefined) return { files, questions: 0, findings: 0 }
  const proposed = propose(
    statements.map((statement) => ({ ...statement, leadIn: leadIns.get(statement.id) ?? null })),
    { ...vocabulary, facts: vocabulary.facts.map((fact) => withOptionsOf(fact, flow)) },
  )
  const asked = flow.steps.flatMap((step) => step.questions.map(({ fact }) => fact))
  const questions = proposed.questions.filter(({ fact }) => !asked.includes(fact))
  // What holds of an answer that nothing else is asked after comes with its question.
  const findings = proposed.findings.filter(
    ({ statement, when }) => statement !== null || questions.some(({ fact }) => factsNamed(when).includes(fact)),
  )
  if (findings.length === 0) return { files, questions: 0, findings: 0 }
  const facts = vocabulary.facts.filter(({ id }) => questions.some(({ fact }) => fact === id))
  const written = new Map([
    ...files,
    [`${own}/flow.yaml`, questions.reduce(withQuestion, { text: files.get(`${own}/flow.yaml`) ?? '', flow }).text],
    ...guidanceIn(parsed, own, findings, facts),
    ...promisesIn(parsed, own, new Set(findings.flatMap(({ when }) => factsNamed(when)))),
  ])
  return { files: withCases(written, organisation, facts), questions: questions.length, findings: findings.length }
}

/** A question with the answers to it that are used, where the flow says which. */
function withOptionsOf(fact: Fact, { steps }: Flow): Fact {
  const used = steps.flatMap(({ questions }) => questions).find((question) => question.fact === fact.id)?.options
  const ids = used?.map((option) => (typeof option === 'string' ? option : option.id))
  return ids === undefined ? fact : { ...fact, options: fact.options.filter(({ id }) => ids.includes(id)) }
}

/** The findings, with what those are told who do not know the answer to a new question; and the policy, where it lists too few outcomes. */
function guidanceIn(
  { files, file }: ParsedContent,
  own: string,
  proposed: readonly ProposedFinding[],
  facts: readonly Fact[],
): readonly (readonly [string, string])[] {
  const [ofPolicy, ofFindings] = [`${own}/policy.yaml`, `${own}/findings.yaml`]
  const policy = file(Policy, ofPolicy).value
  const added = proposed.map(findingOf)
  const now = file(Findings, ofFindings).value
  const unknown = facts.flatMap((fact) => unknownOf(fact, policy?.contacts[0]?.id ?? [], added))
  // A row of its own is none.
  const isShared = unknown.length > 1 || now?.findings.some(({ row }) => row === UNKNOWN_ROW.row) === true
  const told = isShared ? unknown.map(({ wanted, data }) => ({ wanted, data: { ...data, ...UNKNOWN_ROW } })) : unknown
  const findings = withFindings(files.get(ofFindings) ?? '', [...told, ...added], now)
  const isListed = !isNarrower(policy, proposed)
  return [[ofFindings, findings], ...(isListed ? [] : [[ofPolicy, setIn(files.get(ofPolicy) ?? '', ['outcomes'], undefined)] as const])]
}

/** The promises without the exceptions that a new organisation begins with, of questions that something looks at now. */
function promisesIn({ files, file }: ParsedContent, own: string, looked: ReadonlySet<string>): readonly (readonly [string, string])[] {
  const path = `${own}/promises.yaml`
  const exceptions = file(Promises, path).value?.exceptions ?? []
  const idle = exceptions.flatMap(({ reason, fact }, index) => (reason === IDLE_REASON && looked.has(fact ?? '') ? [index] : []))
  if (idle.length === 0) return []
  const text = files.get(path) ?? ''
  if (idle.length === exceptions.length) return [[path, setIn(text, ['exceptions'], undefined)]]
  return [[path, idle.reduceRight((sum, index) => setIn(sum, ['exceptions', index], undefined), text)]]
}

/** Its own statements in the document's order, that somebody has read. */
function statementsIn({ file }: ParsedContent, own: string): readonly Stated[] {
  const order = file(Policy, `${own}/policy.yaml`).value?.sections ?? []
  return order
    .flatMap((id) => file(Section, `${own}/statements/${id}.yaml`).value?.statements ?? [])
    .filter(({ text, background }) => text !== UNREAD && background === undefined)
}

/** Statements that guidance rests on; that a question is asked because of one does not say what follows from it. */
function takenIn({ file }: ParsedContent, own: string): ReadonlySet<string> {
  // What a new organisation begins with says nothing of what it names.
  const findings = (file(Findings, `${own}/findings.yaml`).value?.findings ?? []).filter(({ text }) => text !== DUTY_TEXT)
  const policy = file(Policy, `${own}/policy.yaml`).value
  return new Set(
    [...findings.flatMap((finding) => [finding, ...(finding.also ?? [])]), ...(policy?.contacts ?? []), ...(policy?.systems ?? [])].flatMap(
      ({ statements = [] }) => statements,
    ),
  )
}

/** The outcomes that the policy lists leave one out. Without a list they follow from the findings. */
function isNarrower(policy: Policy | undefined, findings: readonly ProposedFinding[]): boolean {
  return findings.some(({ effect }) => effect !== 'info' && policy?.outcomes?.includes(effect) === false)
}

/** A finding without its id, which is to be the one that is wanted or that with a number. */
interface NewFinding {
  readonly wanted: string
  readonly data: { readonly [key: string]: Data; readonly when: Data }
}

function findingOf({ statement, title, text, effect, when }: ProposedFinding): NewFinding {
  const wanted = slugOf(title.split(' ').slice(0, 6).join(' '))
  return {
    wanted,
    data: {
      when: (when ?? {}) as Data,
      effect,
      proposed: true,
      title,
      text,
      ...(statement === null ? { ownAdvice: true, statements: [] } : { statements: [statement] }),
    },
  }
}

/** For those who do not know the answer, unless a proposal is about exactly them. */
function unknownOf(fact: Fact, ask: Data, findings: readonly NewFinding[]): readonly NewFinding[] {
  if (unknownIn(fact).length === 0) return []
  const { id, ...data } = unknownFinding(fact, ask)
  const isTold = findings.some(({ data: { when } }) => JSON.stringify(when) === JSON.stringify(data.when))
  return isTold ? [] : [{ wanted: id, data: { ...data, proposed: true } }]
}

interface GrowingFlow {
  readonly text: string
  readonly flow: Flow
}

/** Last in the step of its name, or in a new one. */
function withQuestion({ text, flow }: GrowingFlow, { fact, step: title, when, statements }: ProposedQuestion): GrowingFlow {
  const question = {
    fact,
    proposed: true,
    ...(when === null ? {} : { when }),
    why: ASKED_WHY,
    ...(statements.length === 0 ? {} : { statements: [...statements] }),
  }
  const place = flow.steps.findIndex((step) => step.title === title)
  const own = flow.steps[place]
  if (own !== undefined)
    return {
      text: appendTo(text, ['steps', place, 'questions'], question as unknown as Data),
      flow: { ...flow, steps: flow.steps.with(place, { ...own, questions: [...own.questions, question] }) },
    }
  const step = { id: freeId(slugOf(title), [...RESERVED.step, ...flow.steps.map(({ id }) => id)]), title, questions: [question] }
  return { text: appendTo(text, ['steps'], step as unknown as Data), flow: { ...flow, steps: [...flow.steps, step] } }
}

function withFindings(text: string, added: readonly NewFinding[], findings: Findings | undefined): string {
  const ids = (findings?.findings ?? []).map(({ id }) => id)
  return added.reduce((edited: string, { wanted, data: rest }) => {
    const id = freeId(wanted, ids)
    ids.push(id)
    const data: Data = { id, ...rest }
    return edited === '' ? writeFile({ findings: [data] }) : appendTo(edited, ['findings'], data)
  }, text)
}

function freeId(wanted: string, taken: readonly string[]): string {
  let id = wanted === '' ? 'forslag' : wanted
  for (let next = 2; taken.includes(id); next++) id = `${wanted}-${next}`
  return id
}
