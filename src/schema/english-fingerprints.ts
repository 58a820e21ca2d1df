import * as z from 'zod/mini'
import { Fingerprint } from './fingerprints.ts'

/** en.fingerprints.yaml: which Swedish each English text was written from, by kind and id. Made by content:english --confirm. */
export const EnglishFingerprints = z.record(z.string(), z.record(z.string(), Fingerprint))
export type EnglishFingerprints = z.infer<typeof EnglishFingerprints>
