import { tellCount } from '../../../../content/wording/told-failure.ts'
import type { TypicalCase } from '../../../../content/describe/typical-cases.ts'
import { questionsOf } from '../../../../schema/look-up.ts'
import type { Organisation } from '../../../../schema/model.ts'
import { tellDay } from '../../../../schema/tell-day.ts'
import type { WholeOrganisation } from '../published.ts'
import { type Block, bold, type Fact, headingOf, type Item, textOf } from './blocks.ts'
import { errorsIn, type SignOffFacts } from './facts.ts'
import type { FindingGroup } from './findings.ts'
import type { Milder } from './milder.ts'
import type { Readings } from './readings.ts'
import type { Say } from './say.ts'
import type { Silences } from './silences.ts'

/** What the rest of the document holds, to be counted; nothing where what is decided cannot be told. */
export interface Contents {
  readonly whole: WholeOrganisation
  readonly groups: readonly FindingGroup[]
  readonly cases: readonly TypicalCase[]
  readonly readings: Readings
  readonly silences: Silences
  readonly milder: Milder
}

/** The sheet that says what one signs: which organisation, document and version, what is in it, what changes and what the check says. */
export function firstPage(
  say: Say,
  facts: SignOffFacts,
  organisation: Organisation,
  day: string,
  contents: Contents | null,
): readonly Block[] {
  const { t } = say
  return [
    { kind: 'facts', rows: aboutOf(say, facts, organisation, day) },
    ...errorNotice(say, facts),
    headingOf('group', t('signOff.what.title')),
    textOf(t('signOff.what.guide')),
    textOf(t('signOff.what.sign')),
    textOf(t('signOff.what.document')),
    ...(contents === null
      ? []
      : [headingOf('group', t('signOff.numbers.title')), { kind: 'facts', rows: numbersOf(say, contents) } as const]),
    headingOf('group', t('signOff.changes.what')),
    textOf(t(`signOff.presence.${facts.presence}`)),
    ...(facts.changes.length === 0 ? [] : [{ kind: 'list', items: changedItems(say, facts) } as const]),
    headingOf('group', t('signOff.check.title')),
    textOf(checkedOf(say, facts)),
    ...(contents === null ? [] : [headingOf('group', t('signOff.how.title')), textOf(t('signOff.how.text'))]),
  ]
}

function aboutOf({ t, language }: Say, { presence }: SignOffFacts, { policy }: Organisation, day: string): readonly Fact[] {
  const { document, content } = policy
  return [
    { term: t('signOff.about.organisation'), words: [{ text: policy.name, lang: policy.lang }] },
    {
      term: t('signOff.about.document'),
      words: [
        { text: document.title, lang: 'sv' },
        { text: ` (${document.kind}, ${document.issuer}). ${document.version}`, lang: policy.lang },
      ],
    },
    {
      term: t('signOff.about.content'),
      words: [
        {
          text: t('signOff.about.version', {
            version: content.version,
            from: tellDay(content.validFrom, language),
            review: tellDay(content.reviewBy, language),
          }),
        },
      ],
    },
    { term: t('signOff.about.status'), words: [{ text: t(presence === 'published' ? 'signOff.about.published' : 'mark') }] },
    { term: t('signOff.about.day'), words: [{ text: tellDay(day, language) }] },
  ]
}

function numbersOf({ t }: Say, { whole, groups, cases, readings, silences, milder }: Contents): readonly Fact[] {
  const { organisation, sources, scenarios, claims } = whole
  const statements = sources.sections.flatMap((section) => section.statements).length
  const findings = groups.flatMap((group) => group.findings).length
  const groupsTold = groups.map((group) => `${group.findings.length} ${t(`signOff.short.${group.kind}`)}`).join(', ')
  const row = (
    name: 'findings' | 'statements' | 'milder' | 'readings' | 'ownAdvice' | 'questions' | 'cases' | 'promises',
    text: string,
  ): Fact => ({
    term: t(`signOff.numbers.${name}`),
    words: [{ text }],
  })
  return [
    row('findings', `${findings}: ${groupsTold}`),
    row(
      'statements',
      t('signOff.numbers.used', { all: statements, sections: sources.sections.length, used: statements - silences.unused.length }),
    ),
    row(
      'milder',
      t('signOff.numbers.milderCounts', {
        unused: milder.unused.length,
        unhindering: milder.unhindering.length,
        aside: milder.setAside?.length ?? '–',
      }),
    ),
    row('readings', t('signOff.numbers.read', { findings: readings.findings.length, statements: readings.statements.length })),
    row('ownAdvice', t('signOff.numbers.advised', { count: readings.ownAdvice.length })),
    row('questions', String(questionsOf(organisation).length)),
    row('cases', t('signOff.numbers.shown', { shown: cases.length, all: scenarios.length })),
    row('promises', String(claims.promises.length)),
  ]
}

/** How much is changed, kind by kind; the part about changes tells what. */
function changedItems({ t }: Say, { changes }: SignOffFacts): readonly Item[] {
  const count = (name: 'answers' | 'outcomes' | 'findings', number: number): readonly Item[] =>
    number === 0 ? [] : [{ words: [{ text: `${t(`difference.${name}`)}: ${number}` }] }]
  const all = (name: 'answers' | 'outcomes' | 'findings'): number => changes.reduce((sum, change) => sum + change[name].length, 0)
  const sources = (['thing', 'meaning', 'words', 'record'] as const).flatMap((kind): readonly Item[] => {
    const number = changes.reduce((sum, change) => sum + change.sources[kind].length, 0)
    return number === 0 ? [] : [{ words: [{ text: `${t(`difference.sources.${kind}`)}: ${number}` }] }]
  })
  return [...count('answers', all('answers')), ...count('outcomes', all('outcomes')), ...count('findings', all('findings')), ...sources]
}

function checkedOf({ t }: Say, facts: SignOffFacts): string {
  const { presence, report } = facts
  if (presence === 'published') return t('signOff.check.published')
  const errors = errorsIn(facts)
  const told = errors === 0 ? t('check.good') : t('check.bad', { count: errors })
  if (report === null || report.hindered.length > 0 || report.situations === null) return told
  return `${told} ${t('signOff.check.proved', { situations: tellCount(report.situations), promises: report.promises })}`
}

/** Says that nothing is to be signed as long as there are mistakes, and what can be shown all the same. */
export function errorNotice({ t }: Say, facts: SignOffFacts): readonly Block[] {
  const count = errorsIn(facts)
  const { whole, hasRules } = facts
  if (count === 0 && whole !== null && hasRules) return []
  const what = whole === null ? 'nothing' : hasRules ? 'all' : 'some'
  return [{ kind: 'notice', blocks: [textOf(bold(t('signOff.errors.title', { count }))), textOf(t(`signOff.errors.${what}`))] }]
}

/** As many mistakes as are told one by one: the rest often come of them. */
const MOST_TOLD = 20

/** The mistakes in the words of the check, for whoever is to mend them. */
export function errorPart({ t }: Say, { problems }: SignOffFacts): readonly Block[] {
  if (problems.length === 0) return []
  const shown = problems.slice(0, MOST_TOLD)
  const left = problems.length - shown.length
  const fileOf = (file: string): string => ` (${file.split('/').slice(-1)[0]})`
  return [
    headingOf('part', t('signOff.errors.part')),
    textOf(t('signOff.errors.lead')),
    {
      kind: 'list',
      items: shown.map(({ file, message }) => ({ words: [{ text: message, lang: 'sv' }, { text: fileOf(file) }] })),
    },
    ...(left === 0 ? [] : [textOf(t('signOff.errors.more', { count: left }))]),
  ]
}
