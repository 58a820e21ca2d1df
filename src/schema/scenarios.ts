import * as z from 'zod/mini'
import { OutcomeId } from './effect.ts'
import { Id } from './ids.ts'
import { GivenAnswers } from './shortcuts.ts'
import { translatable, text } from './text.ts'

export const Scenario = translatable('scenarios', {
  id: Id,
  title: text(),
  /** Who acts, as a role and a workplace; never a named person. */
  person: text({ isOurs: false }),
  /** What the person wants to do, so that somebody else can answer the questions from it. */
  text: text({ isLong: true }),
  theme: z.enum([
    'system',
    'information',
    'personuppgifter',
    'sekretess',
    'upphovsratt',
    'resultat',
    'beslut',
    'hogrisk',
    'inkop',
    'incident',
    'organisation',
  ]),
  difficulty: z.enum(['latt', 'medel', 'svar']),
  /** The line of work that it comes from, one of the introduction's; without it, it is anybody's. */
  workplace: z.optional(Id),
  role: z.enum(['medarbetare', 'chef', 'fortroendevald', 'annan']),
  /** A complete set of answers. */
  answers: GivenAnswers,
  /** The everyday case with nothing at stake: an open tool in the browser, open information, text, for own use. One in each organisation; its questions are counted. */
  harmless: z.optional(z.boolean()),
  outcome: OutcomeId,
  /** Findings that must, and that must not, appear. */
  findings: z.strictObject({ must: z.array(Id).check(z.minLength(1, { error: 'empty-list' })), mustNot: z.optional(z.array(Id)) }),
  /** A question that starts a discussion among colleagues. */
  discussion: text({ isLong: true }),
})
export type Scenario = z.infer<typeof Scenario>

/** content/organisations/<id>/scenarios.yaml: people and their cases: workshop card, demonstration and test in one. */
export const Scenarios = z.strictObject({ scenarios: z.array(Scenario).check(z.minLength(1, { error: 'empty-list' })) })
export type Scenarios = z.infer<typeof Scenarios>
