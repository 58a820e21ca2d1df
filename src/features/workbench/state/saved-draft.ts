import type { ContentFiles } from '../../../content/load.ts'
import * as z from 'zod/mini'
import { partsOf, type Place, reads, recall, type Recalled, remember } from '../../../shared/memory/memory.ts'
import { changedFiles } from './changed-files.ts'

/** Only what differs is saved, null for a file that is taken away: the published content may be another the next time. */
type Changes = Readonly<Record<string, string | null>>

export const DRAFT: Place<Changes | null> = {
  key: 'ai-lotsen-utkast',
  area: 'browser',
  version: 1,
  empty: null,
  read: (data, lose) => {
    const files = partsOf(data['files'], reads(z.nullable(z.string())), lose)
    return files && Object.fromEntries(files)
  },
  write: (files) => files && { files },
}

/** Saves a draft in this browser; null forgets it there. False where the browser does not let so much, or anything, be saved. */
export function saveDraft(published: ContentFiles, draft: ContentFiles | null): boolean {
  const changes = draft && changedFiles(published, draft).map(({ path }) => [path, draft.get(path) ?? null] as const)
  return remember(DRAFT, changes && Object.fromEntries(changes))
}

/** The draft that was saved, laid over what is published now; null where none was, or where nothing of it can be read. */
export function recallDraft(published: ContentFiles): { readonly files: ContentFiles | null; readonly lost: Recalled<Changes>['lost'] } {
  const { value, lost } = recall(DRAFT)
  if (value === null) return { files: null, lost }
  const files = new Map(published)
  for (const [path, text] of Object.entries(value)) {
    if (text === null) files.delete(path)
    else files.set(path, text)
  }
  return { files, lost }
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
