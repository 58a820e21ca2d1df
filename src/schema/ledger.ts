import * as z from 'zod/mini'
import { Effect } from './effect.ts'

const Words = z.string()
/** What ids have been published, each with the words that tell what it meant. */
const Named = z.record(z.string(), Words)
/** The same for what stands in links by a code. */
const Coded = z.record(z.string(), z.strictObject({ code: z.string(), words: Words }))

const CodedFacts = z.record(z.string(), z.strictObject({ code: z.string(), words: Words, options: Coded }))

const LedgerOrganisation = z.strictObject({
  /** The version of the content that was written down last. */
  version: z.string(),
  steps: Named,
  tasks: Named,
  parts: Named,
  cards: Named,
  scenarios: Named,
  situations: Named,
  sections: Named,
  findings: z.record(
    z.string(),
    z.strictObject({
      words: Words,
      effect: Effect,
      /** Fingerprint of the condition as it was written. */
      when: z.string(),
    }),
  ),
  /** By fact: the fingerprint of the question's own condition, and its options with the words that they had here. */
  questions: z.record(z.string(), z.strictObject({ when: z.string(), options: Named })),
  /** Questions that it alone asks, with their answers, and answers and systems that it alone has to others. Not there where it has none. */
  own: z.optional(CodedFacts),
  /** Fingerprints of what is promised, by the promise's id. */
  promises: Named,
})
export type LedgerOrganisation = z.infer<typeof LedgerOrganisation>

/**
 * content/ledger.yaml: every id and code that has been published. Written by `npm run content:publish`; nothing is ever taken out of it,
 * since links, saved cases and printed addresses live on.
 */
export const Ledger = z.strictObject({
  facts: CodedFacts,
  systems: Coded,
  organisations: z.record(z.string(), LedgerOrganisation),
})
export type Ledger = z.infer<typeof Ledger>

/** The kinds of ids of an organisation's own that stand in addresses, links or what browsers store, as the ledger and renames.yaml name them. */
export const OWN_IDS = ['steps', 'tasks', 'parts', 'cards', 'scenarios', 'situations', 'sections', 'findings'] as const
export type OwnIds = (typeof OWN_IDS)[number]
