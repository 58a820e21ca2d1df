import { propose } from './nearest.ts'
import type { Notes } from './noted.ts'
import type { Path } from './source-file.ts'

/** Checks the keys of an overlay's parts against the ids there are in Swedish. `isMentioned`: in an entry that was left out because of another mistake. */
export function checkKeys(source: Notes, isMentioned: (id: string) => boolean) {
  return (path: Path, overlay: Readonly<Record<string, unknown>> | undefined, known: readonly string[]): void => {
    for (const key of Object.keys(overlay ?? {})) {
      if (known.includes(key) || isMentioned(key)) continue
      const said = `Här översätts id:t ”${key}”, som inte finns på svenska.`
      const choice = { kind: 'removed', words: '', file: source.file, path: [...path, key], value: null } as const
      source.reportKey(path, key, `${said}${propose(key, known)}`, { said, choices: [choice] })
    }
  }
}
