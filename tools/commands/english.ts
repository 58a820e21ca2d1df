import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from '../build/read-arguments.ts'
import { readContentFolder } from '../build/read-content.ts'
import { checkTranslations } from '../../src/content/check/check-translations.ts'
import { parseContent } from '../../src/content/read/parsed-content.ts'
import { formatProblem } from '../../src/content/read/problem.ts'
import type { TranslationFingerprints } from '../../src/schema/translation-fingerprints.ts'

/**
 * `npm run content:english`: which English texts are missing, and which were written from a Swedish that has changed since.
 * `--confirm` says that those that are there have been read beside the Swedish of today, in all folders or in those that are named
 * after it.
 */
const { values, positionals } = readArguments({ confirm: { type: 'boolean', default: false } }, true)
const { missing, outdated, fingerprints } = checkTranslations(parseContent(readContentFolder(values.content)))

const isMeant = (file: string): boolean => positionals.length === 0 || positionals.some((name) => file.includes(`/${name}/`))
for (const problem of missing) console.log(`${values.content}/${formatProblem(problem)}`)
for (const problem of outdated) {
  if (!values.confirm || !isMeant(problem.file)) console.log(`${values.content}/${formatProblem(problem)}`)
  else console.log(`bekräftad: ${values.content}/${problem.file}:${problem.line}`)
}
if (values.confirm) {
  for (const [file, kinds] of fingerprints) {
    if (isMeant(file)) write(join(values.content, file), kinds)
  }
}
console.log(`${missing.length} engelska texter saknas, ${outdated.length} ${values.confirm ? 'var' : 'är'} inte bekräftade.`)

function write(path: string, kinds: TranslationFingerprints): void {
  const lines = Object.entries(kinds).flatMap(([kind, marks]) => {
    const own = Object.entries(marks).map(([id, mark]) => `  '${id}': '${mark}'`)
    return own.length === 0 ? [] : [`${kind}:`, ...own]
  })
  if (lines.length === 0) return
  writeFileSync(path, `# Skrivs av npm run content:english -- --confirm, när engelskan har lästs bredvid svenskan.\n${lines.join('\n')}\n`)
}
