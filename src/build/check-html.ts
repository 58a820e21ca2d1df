import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate'

/**
 * `npm run html`: holds what is delivered against the HTML standard: every page of the first two levels, and one of each group below
 * them. Pages that come alive are held against WCAG by the browser journeys.
 */
const dist = process.argv[2] ?? 'dist'

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
mkdirSync('reports', { recursive: true })
writeFileSync('reports/html.json', JSON.stringify({ passed: chosen.length - failed, failed }))
process.exitCode = failed === 0 ? 0 : 1
