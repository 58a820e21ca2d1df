import { loadBoth, type ContentFiles } from './load.ts'
import { parseContent } from '../read/parsed-content.ts'
import { formatProblem } from '../read/problem.ts'
import { proveContent } from '../check/prove-content.ts'
import { change, type Change } from './small-content.test-support.ts'

const QUESTIONS = `  - id: personuppgifter
    code: pu
    question: Handlar något om personer?
    groups: [{id: finns, label: personuppgifter, options: [vanliga, kansliga]}]
    options:
      - {id: inga, code: I, label: Nej}
      - {id: vanliga, code: A, label: 'Ja, vanliga personuppgifter'}
      - {id: kansliga, code: K, label: 'Ja, känsliga – hälsa och annat'}
      - {id: vet-ej, code: V, label: Vet inte, unknown: true}
  - id: sekretess
    code: se
    question: Gäller sekretess?
    options:
      - {id: nej, code: N, label: Nej}
      - {id: ja, code: J, label: Ja}
      - {id: oklart, code: V, label: Osäker, unknown: true}
  - id: bedomning
    code: be
    question: Är systemet bedömt?
    options:
      - {id: racker, code: R, label: Ja}
      - {id: lagre, code: L, label: Bara för mindre}
      - {id: avradd, code: A, label: Avrått}
      - {id: nej, code: N, label: Nej}
      - {id: vet-ej, code: V, label: Vet inte, unknown: true}
  - id: utskick
`

const FLOW = `      - {fact: personuppgifter, when: {arende: anvanda}, why: Det avgör.}
      - {fact: sekretess, when: {arende: anvanda}, why: Det avgör.}
      - {fact: bedomning, when: {arende: anvanda}, why: Det avgör.}
      - fact: omrade
`

const FINDINGS = `  - id: obedomt
    rule: E4
    when: {bedomning: {except: racker}, klass: '1'}
    effect: forst
    title: Systemet är inte bedömt.
    text: Vänta.
    statements: [ex-1-1]
  - id: ansvar
`

const CHANGES: readonly Change[] = [
  ['shortcuts.yaml', "klass: '0'", "klass: '0'\n      personuppgifter: inga"],
  ['questions.yaml', '  - id: utskick\n', QUESTIONS],
  ['flow.yaml', 'steps:', 'assessment: {fact: bedomning, approved: racker, notForThis: lagre, banned: avradd, notAssessed: nej}\nsteps:'],
  ['flow.yaml', '      - fact: omrade\n', FLOW],
  ['findings.yaml', '  - id: ansvar\n', FINDINGS],
  [
    'scenarios.yaml',
    "answers: {arende: anvanda, system: chatgpt, klass: '0'}",
    "answers: {arende: anvanda, system: annat, systemtyp: publikt, klass: '0', personuppgifter: inga, sekretess: nej, bedomning: racker}",
  ],
  [
    'scenarios.yaml',
    "answers: {arende: anvanda, system: chatgpt, klass: '1', omrade: [inget]}",
    "answers: {arende: anvanda, system: annat, systemtyp: publikt, klass: '1', personuppgifter: inga, sekretess: nej, bedomning: racker, omrade: [inget]}",
  ],
]

/** An approval of the small content's one system of which nothing else is known, up to the class 0, as it stands in policy.yaml. */
export const APPROVED = {
  id: 'copilot',
  verdict: 'godkant',
  upTo: "'0'",
  personalData: '[vanliga]',
  secrecy: 'false',
  decidedBy: 'Direktören',
  decided: '2026-03-12',
  validUntil: '2027-03-12',
  where: 'Systemlistan',
} as const

/** A ban of it. */
export const BANNED = {
  id: 'copilot',
  verdict: 'forbjudet',
  decidedBy: 'Direktören',
  decided: '2026-03-12',
  where: 'Systemlistan',
} as const

type Lines = Readonly<Record<string, string | undefined>>

/** The small content, asking what a decision looks at, with decisions on systems; a line that is undefined is left out. */
export function decidedContent(systems: readonly Lines[], ...changes: readonly Change[]): ContentFiles {
  const lines = systems.map((system) =>
    Object.entries(system)
      .flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]))
      .join('\n    '),
  )
  const decided: readonly Change[] =
    lines.length === 0 ? [] : [['policy.yaml', 'silent:', `systems:\n${lines.map((line) => `  - ${line}\n`).join('')}silent:`]]
  const own = changes.map(([file, from, to]): Change => [file, from, to])
  const files = change(...CHANGES, ...decided, ...own)
  // The question about the class is known by its name.
  return new Map([...files].map(([path, text]) => [path, text.replaceAll(/\bklass(?=:)|(?<=(?:id|fact): )klass\b/g, 'informationsklass')]))
}

/** What the proof tells of the decisions of such a content, a line for each; nothing where they hold. Throws where it cannot be read. */
export function provedOfDecisions(files: ContentFiles): string {
  const parsed = parseContent(files)
  const { whole, each } = loadBoth(parsed)
  if (whole.kind === 'problems') throw new Error(whole.problems.map(formatProblem).join('\n'))
  const lines = proveContent(parsed, each).problems.map((problem) => formatProblem(problem).replace('organisations/exempel/', ''))
  return lines.filter((line) => line.startsWith('policy.yaml')).join('\n')
}
