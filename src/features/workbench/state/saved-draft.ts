import type { ContentFiles } from '../../../content/compile/load.ts'
import { hashOf } from '../../../content/read/hash.ts'
import * as z from 'zod/mini'
import { partsOf, type Place, recall, type Recalled, remember } from '../../../shared/memory/memory.ts'
import { reads } from '../../../shared/memory/reads.ts'
import { changedFiles } from './changed-files.ts'

/** Only what differs is saved: the published content may be another the next time. */
interface Changes {
  /** By path; null for a file that is taken away. */
  readonly files: Readonly<Record<string, string | null>>
  /** What was published when the file was changed, as a hash; an empty string where it was not there. Unknown in older drafts. */
  readonly from: Readonly<Record<string, string>>
}

export const DRAFT: Place<Changes | null> = {
  key: 'ai-lotsen-utkast',
  area: 'browser',
  version: 1,
  empty: null,
  read: (data, lose) => {
    const files = partsOf(data['files'], reads(z.nullable(z.string())), lose)
    const from = partsOf(data['from'] ?? {}, reads(z.string()), () => undefined) ?? []
    return files && { files: Object.fromEntries(files), from: Object.fromEntries(from) }
  },
  write: (changes) => changes && { files: changes.files, from: changes.from },
}

/** Saves a draft in this browser; null forgets it there. False where the browser does not let so much, or anything, be saved. */
export function saveDraft(published: ContentFiles, draft: ContentFiles | null): boolean {
  if (draft === null) return remember(DRAFT, null)
  const known = recall(DRAFT).value?.from ?? {}
  const paths = changedFiles(published, draft).map(({ path }) => path)
  return remember(DRAFT, {
    files: Object.fromEntries(paths.map((path) => [path, draft.get(path) ?? null])),
    from: Object.fromEntries(paths.map((path) => [path, known[path] ?? printOf(published.get(path))])),
  })
}

export interface RecalledDraft {
  /** Laid over what is published now; null where none was saved, or where nothing of it can be read. */
  readonly files: ContentFiles | null
  readonly lost: Recalled<Changes>['lost']
  /** Paths of files that have been published otherwise since the draft changed them. The draft's stand all the same. */
  readonly moved: readonly string[]
}

export function recallDraft(published: ContentFiles): RecalledDraft {
  const { value, lost } = recall(DRAFT)
  if (value === null) return { files: null, lost, moved: [] }
  const files = new Map(published)
  for (const [path, text] of Object.entries(value.files)) {
    if (text === null) files.delete(path)
    else files.set(path, text)
  }
  const moved = Object.keys(value.files).filter((path) => {
    const from = value.from[path]
    return from !== undefined && from !== printOf(published.get(path)) && files.get(path) !== published.get(path)
  })
  return { files, lost, moved }
}

function printOf(text: string | undefined): string {
  return text === undefined ? '' : hashOf(text)
}

/** Documents that are being read, by organisation. Saved where the draft is. */
export const ORIGINALS: Place<Readonly<Record<string, string>>> = {
  key: 'ai-lotsen-original',
  area: 'browser',
  version: 1,
  empty: {},
  read: (data, lose) => {
    const originals = partsOf(data['originals'], reads(z.string()), lose)
    return originals && Object.fromEntries(originals)
  },
  write: (originals) => (Object.keys(originals).length === 0 ? null : { originals }),
}
