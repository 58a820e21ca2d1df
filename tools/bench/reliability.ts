import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { listedWord } from '../build/file-names.ts'
import { newerThanOldest } from '../build/oldest-browsers.ts'

/** `npm run reliability`: what of docs/reliability.md can be counted in what is built. Ends with code 1 where a count is not what it should be. */
const [dist = 'dist'] = process.argv.slice(2)
const names = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
const scripts = names.filter((name) => name.endsWith('.js'))
const pages = names.filter((name) => /(^|\/)index\.html$/.test(name))
const files = names.filter((name) => /\.\w+$/.test(name) && !/\.(?:html|gz|br)$/.test(name))
const listed = files.filter((name) => listedWord(name) !== undefined)
const newer = scripts.flatMap((name) => newerThanOldest(readFileSync(join(dist, name), 'utf8')))

let named = 0
let unguarded = 0
let silent = 0
for (const page of pages) {
  const html = readFileSync(join(dist, page), 'utf8')
  const tags = html.match(/<(?:script|link)[^>]*\/assets\/[^>]*>|<(?:script|link)[^>]*"assets\/[^>]*>/g) ?? []
  named += tags.length
  unguarded += tags.filter((tag) => !tag.includes(' integrity="sha256-')).length
  if (!html.includes('class="lifeless-notice"')) silent += 1
}

const COUNTS: readonly (readonly [what: string, all: number, wrong: number])[] = [
  ['filer som inte är sidor, och de med ett namn på blockerarnas listor', files.length, listed.length],
  ['skript, och det i dem som är nyare än de äldsta webbläsarna', scripts.length, newer.length],
  ['filer som sidorna nämner, och de utan `integrity`', named, unguarded],
  ['sidor, och de som inte säger till när skripten inte startar', pages.length, silent],
]
console.log('| räknat | antal | fel |\n|---|---|---|')
for (const [what, all, wrong] of COUNTS) console.log(`| ${what} | ${all.toLocaleString('sv-SE')} | ${wrong} |`)
process.exitCode = COUNTS.every(([, all, wrong]) => all > 0 && wrong === 0) ? 0 : 1
