import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { ContentFiles } from '../../src/content/compile/load.ts'
import { parseJson } from '../../src/schema/parse-json.ts'
import { readShared } from './read-content.ts'

const NAME = 'ai-lotsen'

/** Cause of the error that says in Swedish that a package cannot be had. */
export const NOT_FETCHED = Symbol('not fetched')
const Entry = z.object({ version: z.string(), resolved: z.optional(z.string()), integrity: z.optional(z.string()) })
const Lock = z.object({ packages: z.record(z.string(), z.unknown()) })

/**
 * The package that a lock file asks for, as npm takes its name: a version, or a file. Undefined where the newer lock file asks for the
 * same, and where one of them asks for none.
 */
export function otherPackage(older: string, newer: string): string | undefined {
  const [then, now] = [older, newer].map(entryIn)
  if (then === undefined || now === undefined || (then.version === now.version && then.integrity === now.integrity)) return undefined
  return then.resolved?.startsWith('file:') === true ? then.resolved.slice('file:'.length) : `${NAME}@${then.version}`
}

function entryIn(lock: string): z.infer<typeof Entry> | undefined {
  const { data } = z.safeParse(Lock, parseJson(lock))
  return z.safeParse(Entry, data?.packages[`node_modules/${NAME}`]).data
}

/** The lock file beside where the command is run; empty where there is none. */
export function lockNow(): string {
  return existsSync('package-lock.json') ? readFileSync('package-lock.json', 'utf8') : ''
}

/** The shared files of another package of the guide: a file, or a version that npm fetches. Throws where it cannot be had. */
export function sharedThen(name: string): ContentFiles {
  const folder = mkdtempSync(join(tmpdir(), 'ai-lotsen-before-'))
  try {
    const run = (command: string, ...args: readonly string[]): string =>
      execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
    const [packed] = z.parse(
      z.array(z.object({ filename: z.string() })),
      JSON.parse(run('npm', 'pack', name, '--json', '--ignore-scripts', '--pack-destination', folder)),
    )
    run('tar', '-xzf', join(folder, packed?.filename ?? ''), '-C', folder)
    return readShared(join(folder, 'package', 'content'))
  } catch {
    throw new Error(`De gemensamma filerna i ${name} gick inte att hämta. Ange paketet som en fil: --before ai-lotsen-1.0.0.tgz.`, {
      cause: NOT_FETCHED,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
