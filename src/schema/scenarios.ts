import * as z from 'zod/mini'
import { OutcomeId } from './effect.ts'
import { Id, PlainText } from './ids.ts'
import { GivenAnswers } from './shortcuts.ts'

export const Scenario = z.strictObject({
  id: Id,
  title: PlainText,
  /** Who acts, as a role and a workplace; never a named person. */
  person: PlainText,
  /** What the person wants to do, so that somebody else can answer the questions from it. */
  text: PlainText,
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
  role: z.enum(['medarbetare', 'chef', 'fortroendevald', 'annan']),
  /** A complete set of answers. */
  answers: GivenAnswers,
  /** The everyday case with nothing at stake: an open tool in the browser, open information, text, for own use. One in each organisation; its questions are counted. */
  harmless: z.optional(z.boolean()),
  outcome: OutcomeId,
  /** Findings that must, and that must not, appear. */
  findings: z.strictObject({ must: z.array(Id).check(z.minLength(1, { error: 'empty-list' })), mustNot: z.array(Id) }),
  /** A question that starts a discussion among colleagues. */
  discussion: PlainText,
})
export type Scenario = z.infer<typeof Scenario>

/** content/organisations/<id>/scenarios.yaml: people and their cases: workshop card, demonstration and test in one. */
export const Scenarios = z.strictObject({ scenarios: z.array(Scenario).check(z.minLength(1, { error: 'empty-list' })) })
export type Scenarios = z.infer<typeof Scenarios>
