import { questionsOf } from '../../schema/look-up.ts'
import type { Language } from '../../schema/languages.ts'
import type { DecisionPart, SystemDecision } from '../../schema/decisions.ts'
import type { Block, Finding, Option, Question, Step } from '../../schema/model.ts'
import { tellDay } from '../../schema/tell-day.ts'
import { tellLimits } from '../../schema/tell-limits.ts'

interface WordContext {
  /** In the language that is asked for. */
  readonly steps: readonly Step[]
  readonly language: Language
}

/**
 * The findings with words for those that follow from decisions on systems. A decision that has no words in the language keeps those that the
 * finding has.
 */
export function wordDecisions(findings: readonly Finding[], { steps, language }: WordContext): readonly Finding[] {
  const questions = questionsOf({ steps })
  const systems = questions.flatMap(({ catalogue, options }) => (catalogue ? options : []))
  return findings.map((finding) => {
    const option = systems.find(({ id }) => id === finding.decision?.system)
    const decision = option?.system?.decision ?? null
    const words = WORDS[language]
    if (words === undefined) return finding
    if (finding.decision?.part === 'unknown')
      return { ...finding, title: words.unknown.title, text: [paragraph(words.unknown.text)], lang: language }
    if (finding.decision === undefined || option === undefined || decision?.lang !== language) return finding
    const { title, text } = words[finding.decision.part]
    const told = { system: option.label, decision, questions, language, words, approved: approvedIn(systems, language, words) }
    const lead = finding.decision.part === 'banned' ? [told.approved.length === 0 ? words.noneApproved : text(told)] : [text(told)]
    return {
      ...finding,
      title: title(told),
      text: [...[decision.note ?? '', ...lead].filter((line) => line !== '').map(paragraph), ...factsOf(told, finding.decision.part)],
      lang: language,
    }
  })
}

/** With the last day of each, since these words are read on other days than they are written. */
function approvedIn(systems: readonly Option[], language: Language, { lastDay }: DecisionWords): readonly string[] {
  return systems.flatMap(({ label, system }) => {
    const decision = system?.decision ?? null
    if (!isApproval(decision)) return []
    return [decision?.validUntil == null ? label : `${label} (${lastDay(tellDay(decision.validUntil, language))})`]
  })
}

function isApproval(decision: SystemDecision | null): boolean {
  return decision !== null && decision.verdict !== 'forbjudet'
}

interface ToldDecision {
  readonly system: string
  readonly decision: SystemDecision
  readonly questions: readonly Question[]
  readonly language: Language
  readonly words: DecisionWords
  /** The systems that are approved for something, each with its last day where it has one. */
  readonly approved: readonly string[]
}

type Tell = (told: ToldDecision) => string

interface DecisionWords extends Readonly<Record<Exclude<DecisionPart, 'unknown'>, { readonly title: Tell; readonly text: Tell }>> {
  readonly unknown: { readonly title: string; readonly text: string }
  readonly noneApproved: string
  readonly information: string
  readonly persons: string
  readonly secrecy: string
  readonly upTo: (label: string) => string
  readonly none: string
  readonly yes: string
  readonly no: string
  readonly by: Tell
  readonly until: Tell
  readonly lastDay: (day: string) => string
  readonly where: string
  readonly section: (id: string) => string
  readonly link: string
}

/** In another language they are told in Swedish. */
const WORDS: Readonly<Partial<Record<Language, DecisionWords>>> = {
  sv: {
    approved: {
      title: (told) =>
        `Systemet ${told.system} är godkänt${within(told, (label) => ` till och med ”${label}”`)} hos oss, beslutat av ${by(told)}.`,
      text: () => '',
    },
    banned: {
      title: (told) => `Systemet ${told.system} får inte användas hos oss, beslutat av ${by(told)}.`,
      text: ({ approved }) => `Använd i stället ett system som är godkänt: ${approved.join(', ')}.`,
    },
    beyond: {
      title: (told) => `Systemet ${told.system} är inte godkänt för det som du vill mata in.`,
      text: () => 'Beslutet räcker inte så långt. Byt system, eller mata bara in det som beslutet omfattar.',
    },
    unsure: {
      title: (told) => `Ta reda på om beslutet om ${told.system} omfattar det som du vill mata in.`,
      text: () => 'Du har svarat att du inte vet. Då går det inte att säga om beslutet räcker.',
    },
    expired: {
      title: ({ system, decision }) => `Beslutet om ${system} gällde till och med ${tellDay(decision.validUntil ?? '', 'sv')}.`,
      text: () => 'Det är inte längre känt om systemet får användas. Vänta på ett nytt beslut, eller byt system.',
    },
    unknown: {
      title: 'Ta reda på vilket system det är.',
      text: 'Organisationen har beslutat om vissa system: vilka som får användas, till vad, och vilka som inte får det.',
    },
    noneApproved: 'Inget annat system är godkänt hos oss ännu. Gör arbetet utan AI så länge.',
    information: 'Information',
    persons: 'Personuppgifter',
    secrecy: 'Uppgifter under sekretess',
    upTo: (label) => `till och med ”${label}”`,
    none: 'inga',
    yes: 'ja',
    no: 'nej',
    by: (told) => `Beslutat av ${by(told)}`,
    lastDay: (day) => `till och med ${day}`,
    until: ({ decision }) => `Gäller till och med ${tellDay(decision.validUntil ?? '', 'sv')}`,
    where: 'Står i',
    section: (id) => `dokumentet, avsnitt ${id.split('/').at(-1)}`,
    link: 'Läs beslutet',
  },
  en: {
    approved: {
      title: (told) => `The system ${told.system} is approved${within(told, (label) => ` up to “${label}”`)} here, decided by ${by(told)}.`,
      text: () => '',
    },
    banned: {
      title: (told) => `The system ${told.system} may not be used here, decided by ${by(told)}.`,
      text: ({ approved }) => `Use a system that is approved instead: ${approved.join(', ')}.`,
    },
    beyond: {
      title: (told) => `The system ${told.system} is not approved for what you want to enter.`,
      text: () => 'The decision does not reach that far. Use another system, or enter only what the decision covers.',
    },
    unsure: {
      title: (told) => `Find out whether the decision on ${told.system} covers what you want to enter.`,
      text: () => 'You have answered that you do not know. Then nobody can tell whether the decision is enough.',
    },
    expired: {
      title: ({ system, decision }) => `The decision on ${system} was valid until ${tellDay(decision.validUntil ?? '', 'en')}.`,
      text: () => 'It is no longer known whether the system may be used. Wait for a new decision, or use another system.',
    },
    unknown: {
      title: 'Find out which system it is.',
      text: 'The organisation has decided on some systems: which may be used, for what, and which may not.',
    },
    noneApproved: 'No other system is approved here yet. Do the work without AI for now.',
    information: 'Information',
    persons: 'Personal data',
    secrecy: 'Information under secrecy',
    upTo: (label) => `up to “${label}”`,
    none: 'none',
    yes: 'yes',
    no: 'no',
    by: (told) => `Decided by ${by(told)}`,
    lastDay: (day) => `until ${day}`,
    until: ({ decision }) => `Valid until ${tellDay(decision.validUntil ?? '', 'en')}`,
    where: 'Found in',
    section: (id) => `the document, section ${id.split('/').at(-1)}`,
    link: 'Read the decision',
  },
}

function by({ decision, language }: ToldDecision): string {
  return `${decision.decidedBy}, ${tellDay(decision.decided, language)}`
}

/** The class that an approval ends at, where the organisation asks about it. */
function within({ decision, questions }: ToldDecision, tell: (label: string) => string): string {
  const { upTo } = tellLimits(questions, decision)
  return upTo === null ? '' : tell(upTo)
}

/** How far the decision reaches, who has made it and where it stands, a line for each. */
function factsOf(told: ToldDecision, part: DecisionPart): readonly Block[] {
  const { decision, questions, words } = told
  const { upTo, persons, secrecy } = tellLimits(questions, decision)
  const { validUntil, where, section, link } = decision
  const items: readonly (RichTextLine | null)[] = [
    upTo === null ? null : [`${words.information}: ${words.upTo(upTo)}`],
    persons === null ? null : [`${words.persons}: ${persons.length === 0 ? words.none : persons.join(', ')}`],
    secrecy === null ? null : [`${words.secrecy}: ${secrecy ? words.yes : words.no}`],
    part === 'approved' || part === 'banned' ? null : [words.by(told)],
    validUntil === null || part === 'expired' ? null : [words.until(told)],
    where === null ? null : [`${words.where}: ${where}`],
    section === null ? null : [`${words.where}: ${words.section(section)}`],
    link === null ? null : [{ kind: 'link', href: link, children: [words.link] }],
  ]
  const there = items.filter((item) => item !== null)
  return there.length === 0 ? [] : [{ kind: 'list', ordered: false, items: there }]
}

type RichTextLine = Extract<Block, { readonly kind: 'list' }>['items'][number]

function paragraph(text: string): Block {
  return { kind: 'paragraph', children: [text] }
}
