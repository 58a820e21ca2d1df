import type { ActionMoment, Doer } from './actions.ts'
import type { Language } from './languages.ts'
import type { Answers } from './answers.ts'
import type { Effect, OutcomeId } from './outcomes.ts'
import type { Scenario as ScenarioSource } from './scenarios.ts'
import type { DecisionPart, SystemDecision, Validity } from './decisions.ts'
import type { Modality } from './modalities.ts'
import type { Document } from './documents.ts'
import type { OwnWords } from './own-words.ts'
import type { SinceNote } from './since.ts'
import type { OwnRenames, SiteRenames } from './site-renames.ts'

export type Inline =
  | string
  | { readonly kind: 'bold'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  /** A form of a glossary term, by the term's id, as it stands in the text. */
  | { readonly kind: 'term'; readonly term: string; readonly text: string }

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }

/** A text with limited Markdown, parsed at build time: the browser never parses or inserts markup. */
export type RichText = readonly Block[]

/** A condition as the engine reads it. `holds`: the fact is asked and an answer to it is among the options. */
export type Condition =
  | { readonly kind: 'holds'; readonly fact: string; readonly options: readonly string[] }
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

export interface OptionRule {
  readonly id: string
  /** Option ids of other organisations that mean this one here. */
  readonly covers: readonly string[]
}

/** An answer that follows from earlier ones, so that its question is not asked. Looks at earlier questions only. */
export interface GivenAnswer {
  readonly when: Condition
  readonly option: string
}

export interface QuestionRule {
  readonly fact: string
  /** Null: always asked. Looks at earlier questions only, which is why a flow always ends. */
  readonly when: Condition | null
  /** The first whose condition is true answers the question in the person's place. */
  readonly given: readonly GivenAnswer[]
  readonly multiple: boolean
  readonly exclusive: readonly string[]
  readonly options: readonly OptionRule[]
}

export interface FindingRule {
  readonly id: string
  readonly when: Condition
  readonly effect: Effect
  readonly standing: boolean
  /** Options of the vocabulary's question about the role that it is for; empty where it is for everybody. It applies by its condition alone. */
  readonly roles: readonly string[]
  readonly statements: readonly string[]
  readonly also: readonly { readonly when: Condition; readonly statements: readonly string[] }[]
  /** When each thing to do is told, beside that the finding applies. Null: always. */
  readonly actions: readonly { readonly when: Condition | null }[]
}

/** All that the engine needs to know of an organisation. */
export interface RuleSet {
  readonly id: string
  readonly steps: readonly { readonly id: string; readonly questions: readonly QuestionRule[] }[]
  readonly findings: readonly FindingRule[]
  /** Every fact and option of the shared vocabulary, so that answers given elsewhere are known from misspelt ones. */
  readonly vocabulary: Readonly<Record<string, readonly string[]>>
  /** Not there where no decision ends. */
  readonly validity?: Validity
  /** The day that answers are told of where no other is said, YYYY-MM-DD; pages have that of the organisation's time zone. Without one all decisions hold. */
  readonly today?: string
}

/** Texts that carry the language they are written in. Without a translation that is the original's, so that a page can mark it with `lang`. */
export interface Told {
  readonly lang: Language
}

export interface Option extends OptionRule, Told {
  readonly label: string
  readonly help: string | null
  readonly unknown: boolean
  /** The option is a system of the catalogue. */
  readonly system: SystemFacts | null
}

export interface SystemFacts extends Told {
  readonly aliases: readonly string[]
  readonly maker: string | null
  readonly kind: string | null
  readonly note: string | null
  /** What the organisation itself has decided on the system, where it has. */
  readonly decision: SystemDecision | null
}

export interface Question extends QuestionRule, Told {
  readonly question: string
  readonly help: RichText | null
  readonly why: RichText
  readonly statements: readonly string[]
  readonly options: readonly Option[]
  readonly groups: readonly { readonly id: string; readonly label: string; readonly options: readonly string[] }[]
  /** Too many options to read through: they are searched. */
  readonly catalogue: boolean
  /** Fact of an earlier question in the same step that decides whether this one is asked; it is shown under that one. */
  readonly follows: string | null
}

export interface Step extends Told {
  readonly id: string
  readonly title: string
  readonly questions: readonly Question[]
  readonly screening: Screening | null
  readonly merged: readonly MergedQuestion[]
}

/** Questions of a step with one harmless answer each, asked as one list. Only pages know of it: rules, answers and links have the facts alone. */
export interface Screening extends Told {
  readonly id: string
  readonly question: string
  readonly rows: readonly ScreeningRow[]
}

export interface ScreeningRow {
  readonly fact: string
  readonly label: string
  /** The option that stands for a row that is not ticked. */
  readonly none: string
  /** The option of somebody who is not sure; null where the question itself is asked. */
  readonly unsure: string | null
}

/** One question whose yes answers several of its step. Only pages know of it. */
export interface MergedQuestion extends Told {
  readonly id: string
  readonly question: string
  readonly help: RichText | null
  readonly yes: Readonly<Record<string, string>>
}

/** Answers that can hardly be true together. */
export interface Contradiction extends Told {
  readonly id: string
  readonly when: Condition
  readonly text: string
}

/** What the answers to the question about the organisation's assessment of the system mean; null where none does. */
export interface Assessment {
  readonly fact: string
  readonly approved: string
  readonly notForThis: string | null
  readonly banned: string | null
  readonly notAssessed: string | null
}

export interface Finding extends FindingRule, Told {
  readonly title: string
  readonly text: RichText
  /** What the guide itself advises beside the document. */
  readonly advice: RichText | null
  /** Findings with the same name are told as one row. */
  readonly row: string | null
  /** What the outcome is called where this finding decides it. */
  readonly outcomeLabel: string | null
  /** In the order of the content. Ticks are remembered by the place among those of its moment. */
  readonly actions: readonly Action[]
  readonly interpretation: string | null
  /** All of it is the guide's own advice. */
  readonly ownAdvice: boolean
  /** The decision on a system that it follows from, or all of them; nobody has written it. Not there in the findings of findings.yaml. */
  readonly decision?: { readonly system: string | null; readonly part: DecisionPart }
  /** The decision on a system that does not hold where it applies, and why. */
  readonly overrides?: { readonly system: string; readonly why: string }
}

/** Something to do, as an imperative. */
export interface Action {
  readonly text: string
  readonly moment: ActionMoment
  readonly who: Doer
  readonly when: Condition | null
  /** The fact that one knows once it is done. */
  readonly findsOut: string | null
  /** Contacts who can answer, the first of them first. */
  readonly ask: readonly string[]
  /** It is the guide's own advice; so is every action of a finding that is. */
  readonly ownAdvice: boolean
}

export interface Contact extends Told {
  readonly id: string
  readonly name: string
  /** Within a sentence, the usual first; empty where only the name is known. */
  readonly called: readonly string[]
  readonly help: string
  readonly mail?: string | undefined
  /** Something to read or to report in: it is sought out, and never asked. */
  readonly place: boolean
  readonly statements: readonly string[]
  readonly ownAdvice: boolean
}

export interface OutcomeWords extends Told {
  readonly id: OutcomeId
  readonly label: string
  readonly meaning: string
}

export interface PolicyFacts extends Told {
  readonly name: string
  readonly intro: RichText
  readonly document: Readonly<Record<'title' | 'issuer' | 'kind' | 'version', string>> & { readonly address: string | null }
  readonly content: { readonly version: string; readonly validFrom: string; readonly reviewBy: string }
  /** Where its days are told; Sweden where none is said. */
  readonly timeZone?: string
  /** Null where nobody is named: then nobody can be written to. */
  readonly owner: { readonly name: string; readonly mail: string } | null
  readonly standing: RichText
  readonly silent: readonly string[]
}

/** One organisation in one language: questions, guidance and the facts of its policy. Statements are in {@link Sources}. */
export interface Organisation extends RuleSet {
  readonly policy: PolicyFacts
  readonly steps: readonly Step[]
  readonly contradictions: readonly Contradiction[]
  /** Null where the organisation does not ask about one. */
  readonly assessment: Assessment | null
  readonly findings: readonly Finding[]
  readonly contacts: readonly Contact[]
  readonly outcomes: readonly OutcomeWords[]
  /** What a person can do so that an answer becomes another. */
  readonly changes: readonly Change[]
  /** What its sections are sections of, where that is several documents; a section's id then begins with the document's. */
  readonly documents?: readonly Document[]
  /** Not there where it has none. */
  readonly own?: OwnWords
  /** Where each statement stands, so that pages can link to it without loading the sources. */
  readonly places: Readonly<Record<string, StatementPlace>>
}

/** What a person can do so that an answer becomes another, as a rule for the engine. */
export interface ChangeRule {
  readonly id: string
  readonly fact: string
  /** It can be done only where this is true of the answers. Null: wherever the answer is one of those in `from`. */
  readonly when: Condition | null
  /** It can be done where the answer is one of these. */
  readonly from: readonly string[]
  /** The answers that follow from doing it: to the fact, and to others that go with it. */
  readonly to: Answers
  /** 1 is easy, 3 takes others and time. */
  readonly effort: number
}

export interface Change extends ChangeRule, Told {
  /** The action as an imperative, without a full stop. */
  readonly action: string
  readonly note: string | null
}

export interface StatementPlace {
  readonly section: string
  readonly locator: string
}

export interface StatementText extends Told {
  readonly id: string
  readonly locator: string
  readonly phrase: string
  readonly text: string
  readonly modality: Modality
  readonly who: string
  readonly interpretation: string | null
  readonly background: string | null
}

export interface SectionText extends Told {
  readonly id: string
  readonly title: string
  readonly statements: readonly StatementText[]
}

/** What an organisation's document says, section by section. Loaded apart from the questions, since it is the larger part. */
export interface Sources {
  readonly organisation: string
  readonly sections: readonly SectionText[]
  /** What has happened since the document was written. */
  readonly since: readonly SinceNote[]
  /** What of the introduction and of the situations rests on them, so that it can be told without loading those. */
  readonly introduced: Introduced
}

/** Where an introduction and situations rest on statements. */
export interface Introduced {
  readonly parts: readonly (Told & { readonly id: string; readonly title: string; readonly statements: readonly string[] })[]
  /** Those behind the managers' checklist. */
  readonly checklist: readonly string[]
  readonly situations: Introduced['parts']
}

/** An everyday task with the answers that are assumed; they may leave questions open, and all of them are asked here. */
export interface Shortcut extends Told {
  readonly id: string
  readonly title: string
  readonly words?: readonly string[] | undefined
  readonly description: string
  readonly answers: Answers
}

/** A person's case with a complete set of answers. The outcome and the findings were held against the engine when it was compiled. */
export interface Scenario extends Told, Readonly<Pick<ScenarioSource, 'theme' | 'difficulty' | 'role'>> {
  readonly id: string
  readonly title: string
  readonly person: string
  readonly text: string
  /** Null where it is anybody's. */
  readonly workplace: string | null
  readonly answers: Answers
  readonly harmless: boolean
  readonly outcome: OutcomeId
  readonly must: readonly string[]
  readonly mustNot: readonly string[]
  readonly discussion: string
}

/** Words and phrases that stand in texts of other languages, by the code of their own. */
export type ForeignWords = Readonly<Record<string, readonly string[] | undefined>>

/** Ids that have had other names, old to new. */
export interface Renames extends OwnRenames, Readonly<Record<'organisations' | 'facts', Readonly<Record<string, string>>>> {
  /** By the fact's id of today. */
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A fact and its options, by code. */
export interface FactCodes {
  readonly id: string
  readonly multiple: boolean
  readonly options: Readonly<Record<string, string>>
}

/** What the codes in links stand for. Codes that are retired lead to the id that they had, which may have been renamed. */
export interface Codes {
  readonly facts: Readonly<Record<string, FactCodes>>
  /** By organisation: its own facts, and its own options of those that all share. Not there where none has any. */
  readonly own?: Readonly<Record<string, Readonly<Record<string, FactCodes>>>>
  readonly renames: Renames
}

/** What was changed in an organisation's content, newest first. In Swedish only. */
export interface ChangelogEntry {
  readonly version: string
  readonly date: string
  readonly what: readonly string[]
}

/** What pages know of an organisation's look. Its colours come as a style sheet. */
export interface ThemeFacts {
  /** What the guide is called here; null where it is called what the site is. */
  readonly name: string | null
  readonly hasColours: boolean
  /** The file lies among those named after their content; the measures only tell its proportions. */
  readonly logo: { readonly file: string; readonly alt: string; readonly width: number; readonly height: number } | null
}

/** How many choices lead to a besked, counted in the content. */
export interface ChoicesNeeded {
  /** Where nothing stands in the way: the fewest and the most, which differ where there are several organisations. */
  readonly easy: readonly [number, number]
  /** At most in nine of ten of the cases. */
  readonly most: number
}

/** What every page knows: the site and its organisations by name. */
export interface SiteIndex {
  readonly name: string
  /** Who runs the guide; null where site.yaml does not say. */
  readonly operator: {
    readonly name: string
    readonly mail: string
    readonly phone: string | null
    readonly address: string | null
    /** The day of the operator's own assessment of accessibility, and what it found wanting. */
    readonly assessed: string | null
    readonly faults: readonly string[]
  } | null
  /** Keeps what was opened for use without network. */
  readonly offline: boolean
  /** Web sites that may show the guide in a frame. */
  readonly origins: readonly string[]
  /** More organisations than a list can hold: one searches among them, and a page knows only the organisation that it is about. */
  readonly isLarge: boolean
  readonly choices: ChoicesNeeded
  readonly renames: SiteRenames
  readonly organisations: readonly {
    readonly id: string
    readonly name: string
    readonly document: string
    /** Null for the neutral look. */
    readonly theme: ThemeFacts | null
    readonly choices: ChoicesNeeded
    readonly steps: readonly string[]
    readonly sections: readonly string[]
    readonly shortcuts: readonly string[]
    readonly situations: readonly string[]
    /** The introduction's parts; none where there is no introduction. */
    readonly parts: readonly string[]
    /** The catalogue's systems; none where the organisation does not ask about the system. */
    readonly systems: readonly string[]
    /** Those of them on which the organisation has decided. */
    readonly decided: readonly string[]
  }[]
}
