import * as z from 'zod/mini'
import type { ContentFiles } from '../../../content/load.ts'
import { changedFiles } from './changed-files.ts'
import { parseJson } from '../../../schema/parse-json.ts'

/** Repeated in src/shared/session/clear-saved.ts, which every page loads. */
const KEY = 'ai-lotsen-utkast'

/** Only what differs is kept, null for a file that is taken away: the published content may be another the next time. */
const Kept = z.object({ version: z.literal(1), files: z.record(z.string(), z.nullable(z.string())) })

/** Keeps a draft in this browser. Throws where the browser does not let so much, or anything, be kept. */
export function keepDraft(published: ContentFiles, draft: ContentFiles): void {
  const files = Object.fromEntries(changedFiles(published, draft).map(({ path }) => [path, draft.get(path) ?? null]))
  window.localStorage.setItem(KEY, JSON.stringify({ version: 1, files }))
}

/** The draft that was kept, laid over what is published now; null where none was, or where it cannot be read. */
export function readKeptDraft(published: ContentFiles): ContentFiles | null {
  try {
    const text = window.localStorage.getItem(KEY)
    if (text === null) return null
    const kept = Kept.safeParse(parseJson(text))
    return kept.success ? withChanges(published, kept.data.files) : null
  } catch {
    return null
  }
}

export function forgetDraft(): void {
  window.localStorage.removeItem(KEY)
}

function withChanges(published: ContentFiles, changes: Readonly<Record<string, string | null>>): ContentFiles {
  const files = new Map(published)
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path)
    else files.set(path, text)
  }
  return files
}
