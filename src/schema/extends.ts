import * as z from 'zod/mini'
import { Flow, Step } from './flow.ts'
import { Id } from './ids.ts'
import { OrganisationOverlay, PolicyTranslation } from './overlay.ts'
import { Policy } from './policy.ts'
import { Promises } from './promises.ts'

/** policy.yaml of an organisation that extends another: what it does not say is as the other says it. */
export const ChildPolicy = z.partial(Policy, {
  intro: true,
  document: true,
  standing: true,
  sections: true,
  outcomes: true,
  contacts: true,
  silent: true,
})
export type ChildPolicy = z.infer<typeof ChildPolicy>

/** A step that the other has is named by its id alone, and what stands here is added to it. */
const ChildStep = z.extend(z.partial(Step, { title: true, questions: true }), { after: z.optional(Id) })

/** flow.yaml of an organisation that extends another: what it adds to the other's. */
export const ChildFlow = z.extend(z.partial(Flow, { steps: true }), { steps: z.optional(z.array(ChildStep)) })
export type ChildFlow = z.infer<typeof ChildFlow>

/** promises.yaml of an organisation that extends another: beside the other's, which hold for it too. */
export const ChildPromises = z.partial(Promises, { promises: true })
export type ChildPromises = z.infer<typeof ChildPromises>

/** en.yaml of an organisation that extends another: beside the other's. */
export const ChildOverlay = z.extend(OrganisationOverlay, { policy: z.optional(z.partial(PolicyTranslation)) })
export type ChildOverlay = z.infer<typeof ChildOverlay>
