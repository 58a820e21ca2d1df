import * as z from 'zod/mini'
import { EFFECTS, OUTCOMES } from './outcomes.ts'

export const OutcomeId = z.enum(OUTCOMES)
export const Effect = z.enum(EFFECTS)
