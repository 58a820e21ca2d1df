import { existsSync } from 'node:fs'
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

const CONTENT = { content: { type: 'string', default: 'content' } } as const

type Values<T extends ParseArgsOptionsConfig> = ReturnType<typeof parseArgs<{ options: T & typeof CONTENT }>>['values']

/**
 * What stands after the name of a command. Each takes its content from `--content DIR`, or else from the project's own folder; only
 * those that say so take arguments without a name. Ends the process with exit code 2 where an argument is unknown or there is no such folder.
 */
export function readArguments<const T extends ParseArgsOptionsConfig>(
  options: T,
  allowPositionals = false,
  args = process.argv.slice(2),
): { readonly values: Values<T>; readonly positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ args, options: { ...options, ...CONTENT }, allowPositionals })
    const folder = String((values as { content?: unknown }).content)
    if (!existsSync(folder)) throw new Error(`Mappen ”${folder}” finns inte. Ange en mapp med innehåll: --content MAPP.`)
    return { values: values as Values<T>, positionals }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(2)
  }
}
