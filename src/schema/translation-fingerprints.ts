import * as z from 'zod/mini'
import { Fingerprint } from './fingerprints.ts'

/** <language>.fingerprints.yaml: which Swedish each text in the language was written from, by kind and id. Made by content:english --confirm. */
export const TranslationFingerprints = z.record(z.string(), z.record(z.string(), Fingerprint))
export type TranslationFingerprints = z.infer<typeof TranslationFingerprints>
