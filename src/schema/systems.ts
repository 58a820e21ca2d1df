import * as z from 'zod/mini'
import { Id, OptionCode, PlainText } from './ids.ts'
import { translatable, text } from './text.ts'
import { OptionId } from './vocabulary.ts'

export const System = translatable('systems', {
  id: Id,
  /** Stands for the system in links, for ever; no option of the question about the system has the same. */
  code: OptionCode,
  name: text({ translation: 'may', isOurs: false }),
  aliases: z.optional(z.array(PlainText)),
  maker: z.optional(text({ translation: 'may', isOurs: false })),
  /** What sort of tool it is, in a few words. */
  kind: z.optional(text({ isOurs: false })),
  /** What a person should know where versions differ. */
  note: z.optional(text()),
  /** Answers that follow from the choice of this system, wherever it is used; only what is the same everywhere. */
  answers: z.optional(z.record(z.string(), OptionId)),
})
export type System = z.infer<typeof System>

/** content/systems.yaml: AI systems that people meet, and what follows from the name alone. */
export const Systems = z.strictObject({
  systems: z.array(System),
  /** Codes of systems that are gone, with the id that each had; a code is never used again. */
  retired: z.optional(z.record(OptionCode, Id)),
})
export type Systems = z.infer<typeof Systems>
