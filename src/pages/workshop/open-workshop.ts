import type { MissingCase, WorkshopCase } from '../../session/workshop-cases.ts'
import type { SessionLoss, WorkshopSession } from '../../session/workshop-link.ts'

/** A workshop as its link and the content of today tell it. */
export interface OpenWorkshop {
  readonly link: string
  readonly session: WorkshopSession
  readonly fingerprint: number
  readonly losses: readonly SessionLoss[]
  readonly cases: readonly WorkshopCase[]
  readonly missing: readonly MissingCase[]
}
