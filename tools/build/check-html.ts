import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'
import { loadContentOrThrow } from './content-modules.ts'
import { readArguments } from './read-arguments.ts'
import { hearPage, unmarkedWords, vagueLinks } from './hear-page.ts'

/**
 * `npm run html`: holds what is delivered against the HTML standard: every page of the first two levels, and one of each group below
 * them. Every page is also heard: links are told apart by their names alone, and words of another language have theirs. Pages that come
 * alive are held against WCAG by the browser journeys.
 */
const { values, positionals } = readArguments({}, true)
const [dist = 'dist'] = positionals

const validate = new HtmlValidate(
  new FileSystemConfigLoader({
    root: true,
    extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
    rules: {
      // React writes void elements so.
      'void-style': 'off',
      'no-trailing-whitespace': 'off',
      // Long titles hold the name of the organisation and of the guide.
      'long-title': 'off',
      // What is searched for or sifted among is shown while one writes; a button would do nothing.
      'wcag/h32': 'off',
      'require-sri': 'off',
      'no-raw-characters': 'off',
    },
  }),
)

const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'))
const groups = new Set<string>()
const chosen = pages.toSorted().filter((file) => {
  const folders = dirname(file.replace(/^en\//, '')).split('/')
  if (folders.length <= 2) return true
  const group = `${file.startsWith('en/')} ${folders.slice(0, 2).join('/')}`
  const isFirst = !groups.has(group)
  groups.add(group)
  return isFirst
})

let failed = 0
for (const file of chosen) {
  const report = await validate.validateFile(join(dist, file))
  if (report.valid) continue
  failed++
  for (const { line, column, ruleId, message } of report.results.flatMap(({ messages }) => messages))
    console.log(`✗ ${file}:${line}:${column} ${message} (${ruleId})`)
}
console.log(`${chosen.length - failed} sidor följer HTML-standarden, ${failed} gör det inte`)

let vague = 0
const { foreign } = loadContentOrThrow(values.content)
for (const file of pages) {
  const page = await hearPage(readFileSync(join(dist, file), 'utf8'))
  const faults = [...vagueLinks(page, file), ...unmarkedWords(page, foreign)]
  for (const fault of new Set(faults)) console.log(`✗ ${file} ${fault}`)
  if (faults.length > 0) vague++
}
console.log(`${pages.length - vague} sidor har länkar och ord som går att förstå uppläst, ${vague} har det inte`)

mkdirSync('reports', { recursive: true })
writeFileSync('reports/html.json', JSON.stringify({ passed: chosen.length - failed + pages.length - vague, failed: failed + vague }))
process.exitCode = failed + vague === 0 ? 0 : 1
