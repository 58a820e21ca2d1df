import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { transformWithOxc } from 'vite'
import { ROOT } from '../build/root.ts'

/** What is read when the site is bundled, as it lies here. Tests and the states of pages are for those who change the code. */
const APP = {
  take: ['src/**/*.{ts,tsx,css}', 'index.html', 'public/**/*.*'],
  leave: ['**/*.test.{ts,tsx}', '**/*.test-support.ts', '**/*.states.ts', '**/*.d.ts'],
}

/** What Node starts, each a process or a page of its own. What they import is found by following them. */
const ENTRIES = [
  'tools/commands/ai-lotsen.ts',
  ...['check-content', 'diff-content', 'new-content', 'publish-content', 'verify-originals', 'english'].map(
    (name) => `tools/commands/${name}.ts`,
  ),
  ...['build-site', 'compile-content', 'bundle-site', 'dev', 'start', 'live-problems'].map((name) => `tools/build/${name}.ts`),
]

/** A name of a file of ours within quotes, at its end. */
const NAMED = /(['"`])([^'"`\n]*)\.tsx?(\?[\w&]+)?\1/g

/**
 * Writes the code as JavaScript into a folder, file by file and in the same places, so that every path in it still holds. Node strips no
 * types from what is installed as a package. Returns how many files it is.
 */
export async function compileInto(folder: string): Promise<number> {
  const app = globSync(APP.take, { cwd: ROOT, exclude: APP.leave })
  const files = [...new Set([...app, ...followed(ENTRIES)])]
  for (const file of files) {
    const isCode = /\.tsx?$/.test(file)
    const target = join(folder, isCode ? file.replace(/\.tsx?$/, '.js') : file)
    mkdirSync(dirname(target), { recursive: true })
    const source = readFileSync(join(ROOT, file))
    writeFileSync(
      target,
      isCode ? await toJavaScript(file, source.toString()) : file === 'index.html' ? namedAnew(source.toString()) : source,
    )
  }
  return files.length
}

async function toJavaScript(file: string, source: string): Promise<string> {
  const { code } = await transformWithOxc(source, file, { target: 'es2023', sourcemap: false })
  return namedAnew(code)
}

function namedAnew(code: string): string {
  return code.replaceAll(NAMED, (_, quote: string, name: string, query = '') => `${quote}${name}.js${String(query)}${quote}`)
}

function followed(entries: readonly string[]): readonly string[] {
  const found = new Set<string>()
  const visit = (file: string): void => {
    if (found.has(file)) return
    found.add(file)
    const imported = readFileSync(join(ROOT, file), 'utf8').matchAll(/(?:from|import) '(\.[^']+\.tsx?)'/g)
    for (const [, name = ''] of imported) visit(posix.join(posix.dirname(file), name))
  }
  entries.forEach(visit)
  return [...found]
}
