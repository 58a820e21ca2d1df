import type { Organisation } from '../../../schema/model.ts'
import type { MissingCase, WorkshopCase } from '../workshop-cases.ts'
import type { SessionLoss, WorkshopSession } from '../workshop-link.ts'
import type { WorkshopRun } from './workshop-run.ts'

/** A workshop as its link and the content of today tell it. */
export interface OpenWorkshop {
  readonly link: string
  readonly session: WorkshopSession
  readonly losses: readonly SessionLoss[]
  readonly cases: readonly WorkshopCase[]
  readonly missing: readonly MissingCase[]
}

/** What every view of an opened workshop is given. */
export interface WorkshopProps {
  readonly organisation: Organisation
  readonly workshop: OpenWorkshop
}

/** What the views of the one who leads are given beside that. */
export interface LedProps extends WorkshopProps {
  readonly run: WorkshopRun
  readonly onChange: (run: WorkshopRun) => void
}
