import { type Data, writeFile } from './edit-file.ts'
import type { ContentFiles } from '../compile/load.ts'
import type { Section } from '../../schema/statements.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import { slugOf } from './slug.ts'

type Fact = Vocabulary['facts'][number]

/** What an editor tells of an organisation and its document before there is anything else. */
export interface NewOrganisation {
  /** Folder name and address; for ever. */
  readonly id: string
  readonly name: string
  readonly title: string
  readonly issuer: string
  readonly kind: string
  readonly version: string
  /** How binding it is, whom one asks and how. What is not known yet, or empty, waits to be written. */
  readonly standing?: string
  readonly contact?: string
  readonly contactHelp?: string
  /** The document's headings in order. */
  readonly sections: readonly string[]
  /** Facts of the shared vocabulary to ask about. */
  readonly facts: readonly string[]
  /** Calendar day of the first version, YYYY-MM-DD. */
  readonly today: string
}

/** The text of the statement that stands for a section as long as nobody has read it. */
export const UNREAD = 'Avsnittet är inte genomgånget än.'

/** Facts that are worth proposing: those where a person may not know, so that even an empty guidance can say what to find out. */
export function proposedFacts(vocabulary: Vocabulary): readonly string[] {
  return vocabulary.facts.filter(hasUnknown).map((fact) => fact.id)
}

/** Ids of sections from their headings: the number where there is one, otherwise the words; never twice the same. */
export function sectionIds(headings: readonly string[]): readonly string[] {
  const taken = new Set<string>()
  const nexts = new Map<string, number>()
  return headings.map((heading) => {
    const number = /^\s*(\d+(?:\.\d+)*)/.exec(heading)?.[1]
    const base = number ?? (slugOf(heading) || 'avsnitt')
    let id = base
    // Where the counting of this heading stopped, so that a thousand of the same are not counted from the start each.
    let next = nexts.get(base) ?? 2
    for (; taken.has(id); next++) id = `${base}-${next}`
    nexts.set(base, next)
    taken.add(id)
    return id
  })
}

/** A task may leave a few questions open. */
const LEFT_OPEN = 3
/** An introduction is eight cards and four cases. */
const MOST_PARTS = 4
const CARDS_OF_PART = 2
/** One row of a besked tells of all that is not known. */
export const UNKNOWN_ROW = { row: 'det-du-inte-vet' } as const
/** Why a question is asked, until somebody says it better. */
export const ASKED_WHY = 'Svaret kan ändra vad guiden säger.'
/** Why a question is let be that nothing looks at yet. Whatever makes something look at it takes the exception away. */
export const IDLE_REASON = 'Frågan är ny, och vägledningen ser inte på svaret än.'
/** What a card of the introduction says until its section has a statement. */
export const CARD_TEXT = 'Kortet är inte skrivet än. Läs avsnittet i dokumentet.'
/** What keeps anybody from a yes until there is guidance, and goes when there is. */
export const PREPARED = { finding: 'fraga-innan-du-borjar', promise: 'inget-ja-innan-vagledningen-ar-klar' } as const
/** What the standing duty says as long as there is none. */
export const DUTY_TEXT = 'Vägledningen är inte skriven än. Här ser du bara var i dokumentet du kan läsa.'
const CONTACT = 'ansvarig'
const DUTY = 'las-dokumentet'

/**
 * Every file of a new organisation's folder, whole and without faults. It promises nothing: each situation gets the answer that something
 * has to be done first, until an editor has written the real guidance.
 */
export function writeSkeleton(own: NewOrganisation, vocabulary: Vocabulary): ContentFiles {
  const chosen = vocabulary.facts.filter((fact) => own.facts.includes(fact.id))
  const facts = chosen.some(hasUnknown)
    ? chosen
    : vocabulary.facts.filter((fact) => chosen.includes(fact) || fact === vocabulary.facts.find(hasUnknown))
  const ids = sectionIds(own.sections)
  const sections = own.sections.map((section, index) => sectionFile(own, section, ids[index] ?? ''))
  const statements = sections.flatMap((section) => section.statements.map((statement) => statement.id))
  const changes = facts
    .filter((fact) => hasUnknown(fact) && fact.catalogue !== true)
    .map((fact) => ({
      id: `ta-reda-pa-${fact.id}`,
      fact: fact.id,
      from: unknownIn(fact),
      to: knownIn(fact),
      action: 'Tar du reda på vad som stämmer',
      effort: '2',
    }))
  const files: Readonly<Record<string, Data>> = {
    'policy.yaml': policyFile(own, ids),
    ...Object.fromEntries(sections.map((section) => [`statements/${section.section}.yaml`, section as unknown as Data])),
    'flow.yaml': {
      steps: [
        {
          id: 'fragor',
          title: 'Frågor',
          questions: facts.map(({ id }) => ({ fact: id, why: ASKED_WHY })),
        },
      ],
    },
    'findings.yaml': { findings: findings(facts, statements) },
    'promises.yaml': promisesFile(facts, statements),
    'scenarios.yaml': { scenarios: scenarios(facts) },
    'shortcuts.yaml': {
      shortcuts: [
        {
          id: 'prova-guiden',
          title: 'Prova guiden',
          description: 'Du vill se hur guiden fungerar. Vägledningen är inte skriven än.',
          answers: answersOf(facts.slice(0, Math.max(1, facts.length - LEFT_OPEN)), knownIn),
        },
      ],
    },
    'changes.yaml': { changes },
    'introduction.yaml': introductionFile(sections),
    'changelog.yaml': { entries: [{ version: '0.1.0', date: own.today, what: ['Ett första utkast.'] }] },
  }
  const written = Object.entries(files).filter(([name]) => name !== 'changes.yaml' || changes.length > 0)
  return new Map(written.map(([name, data]) => [`organisations/${own.id}/${name}`, writeFile(data)]))
}

function policyFile(own: NewOrganisation, sections: readonly string[]): Data {
  return {
    name: own.name,
    intro: 'Här ser du när och hur du får använda AI i arbetet. Svaren bygger på vårt eget dokument.',
    document: { title: own.title, issuer: own.issuer, kind: own.kind, version: own.version },
    content: { version: '0.1.0', validFrom: own.today, reviewBy: nextYear(own.today) },
    standing: orElse(own.standing, 'Skriv här hur bindande dokumentet är, och för vem det gäller.'),
    sections,
    contacts: [
      {
        id: CONTACT,
        name: orElse(own.contact, 'Den som svarar på frågor om dokumentet'),
        help: orElse(own.contactHelp, 'Skriv här vem det är, och hur man når dem.'),
        ownAdvice: true,
      },
    ],
    silent: ['Det som dokumentet inte tar upp är inte tillåtet bara därför. Fråga om du är osäker.'],
  }
}

function orElse(written: string | undefined, waiting: string): string {
  return written === undefined || written === '' ? waiting : written
}

function sectionFile(own: NewOrganisation, heading: string, id: string): Section {
  const place = heading.trim()
  const phrase = place.split(/\s+/).slice(0, 6).join(' ')
  const unread = { locator: place, phrase, text: UNREAD, modality: 'information' as const, who: 'alla', moments: [] }
  return { section: id, title: place, statements: [{ id: `${own.id}-${id}-1`, ...unread }] }
}

function findings(facts: readonly Fact[], statements: readonly string[]): readonly Data[] {
  const row = facts.filter(hasUnknown).length > 1 ? UNKNOWN_ROW : {}
  const known = facts.filter(hasUnknown).map((fact) => [fact.id, { except: oneOrMore(unknownIn(fact)) }] as const)
  return [
    ...facts.filter(hasUnknown).map((fact, index) => ({ ...unknownFinding(fact, CONTACT), rule: `U${index + 3}`, ...row })),
    {
      id: PREPARED.finding,
      rule: 'U1',
      when: Object.fromEntries(known),
      effect: 'forst',
      title: 'Fråga innan du börjar. Vägledningen är inte skriven än.',
      text: 'Guiden kan inte svara än. Läs dokumentet och fråga den som ansvarar för det.',
      actions: [{ text: 'Fråga den som ansvarar för dokumentet.', ask: 'ansvarig' }],
      ownAdvice: true,
      statements: [],
    },
    {
      id: DUTY,
      rule: 'U2',
      when: always(facts[0]),
      effect: 'info',
      standing: true,
      title: 'Läs själva dokumentet.',
      text: DUTY_TEXT,
      statements,
    },
  ]
}

/** What those are told who do not know the answer to a question, and whom they ask. */
export function unknownFinding(fact: Fact, ask: Data) {
  return {
    id: `${fact.id}-okant`,
    when: { [fact.id]: oneOrMore(unknownIn(fact)) },
    effect: 'forst',
    title: 'Ta reda på mer innan du börjar.',
    text: `Du vet inte svaret på frågan ”${fact.question.trim()}” Ta reda på det, och svara på nytt.`,
    actions: [{ text: `Fråga den som vet: ”${fact.question.trim()}”`, findsOut: fact.id, ask }],
    ownAdvice: true,
    statements: [],
  }
}

function promisesFile(facts: readonly Fact[], statements: readonly string[]): Data {
  const idle = facts.filter((fact) => !hasUnknown(fact) && fact !== facts[0])
  const first = facts[0] !== undefined && !hasUnknown(facts[0]) ? [facts[0]] : []
  const exceptions = [...first, ...idle].map((fact) => ({
    kind: 'question-without-effect',
    fact: fact.id,
    reason: IDLE_REASON,
  }))
  return {
    promises: [
      {
        id: PREPARED.promise,
        text: 'Så länge vägledningen inte är klar får ingen ett ja.',
        when: always(facts[0]),
        outcome: { never: ['villkor', 'ja'] },
        statements: statements.slice(0, 1),
      },
    ],
    ...(exceptions.length === 0 ? {} : { exceptions }),
  }
}

function scenarios(facts: readonly Fact[]): readonly Data[] {
  const common = {
    person: 'Handläggare på en förvaltning',
    theme: 'information',
    role: 'medarbetare',
    outcome: 'forst',
    discussion: 'Vad behöver vägledningen säga här?',
  }
  const unknown = facts.filter(hasUnknown)
  return [
    {
      id: 'vet-allt',
      title: 'Vet svaren men inte vad som gäller',
      text: 'Jag vet svaret på alla frågor, men vägledningen är inte skriven än.',
      difficulty: 'latt',
      ...common,
      answers: answersOf(facts, knownIn),
      findings: { must: [PREPARED.finding, DUTY], mustNot: unknown.map((fact) => `${fact.id}-okant`) },
    },
    {
      id: 'vet-inte',
      title: 'Vet inte svaren',
      text: 'Jag vet inte vad jag ska svara på frågorna.',
      difficulty: 'medel',
      ...common,
      answers: answersOf(facts, (fact) => unknownIn(fact)[0] ?? knownIn(fact)),
      findings: { must: [...unknown.map((fact) => `${fact.id}-okant`), DUTY], mustNot: [PREPARED.finding] },
    },
  ]
}

/** A card for each of the first sections, as many as an introduction has. The document asks nothing of anybody yet. */
function introductionFile(sections: readonly Section[]): Data {
  const count = Math.min(MOST_PARTS, Math.ceil(sections.length / CARDS_OF_PART))
  const parts = Array.from({ length: count }, (_, index) => sections.slice(index * CARDS_OF_PART, (index + 1) * CARDS_OF_PART))
  return {
    parts: parts.map((own, index) => ({
      id: `del-${index + 1}`,
      title: `Del ${index + 1}`,
      cards: own.map((section, place) => ({
        id: `kort-${index + 1}-${place + 1}`,
        text: CARD_TEXT,
        statements: section.statements.slice(0, 1).map((statement) => statement.id),
      })),
      scenario: index % 2 === 0 ? 'vet-allt' : 'vet-inte',
    })),
    checklist: [],
  }
}

function answersOf(facts: readonly Fact[], choose: (fact: Fact) => string): Data {
  return Object.fromEntries(facts.map((fact) => [fact.id, fact.multiple === true ? [choose(fact)] : choose(fact)]))
}

/** A condition that is true whatever is answered, of a question that is always asked. */
export function always(fact: Fact | undefined): Data {
  if (fact === undefined) return {}
  const option = knownIn(fact)
  return { any: [{ [fact.id]: option }, { [fact.id]: { except: option } }] }
}

function hasUnknown(fact: Fact): boolean {
  return unknownIn(fact).length > 0
}

export function unknownIn(fact: Fact): readonly string[] {
  return fact.options.filter((option) => option.unknown === true).map((option) => option.id)
}

function knownIn(fact: Fact): string {
  return (fact.options.find((option) => option.unknown !== true) ?? fact.options[0])?.id ?? ''
}

function oneOrMore(options: readonly string[]): Data {
  const [only, another] = options
  return only !== undefined && another === undefined ? only : options
}

function nextYear(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`
}
