import type { ContentFiles } from '../read/source-file.ts'

/** A mistake that an editor could make, as a replacement in a file of the content. */
export interface Mistake {
  readonly kind: string
  /** Path below the organisation's folder, or below `/` for a shared file. */
  readonly file: string | RegExp
  readonly find: RegExp
  readonly put: string | ((found: RegExpExecArray, place: Seeded) => string)
  /** It is told as a warning: what is written may be meant. */
  readonly isWarning?: boolean
  /** Why one that goes unnoticed is right to, where some are: a Swedish sentence. */
  readonly excuse?: string
}

/** Where a mistake is made. */
export interface Seeded {
  readonly files: ContentFiles
  readonly organisation: string
}
