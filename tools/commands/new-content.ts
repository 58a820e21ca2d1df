import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stdin } from 'node:process'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import * as z from 'zod/mini'
import { checkAll } from '../../src/content/check/check-all.ts'
import { writeFile } from '../../src/content/edit/edit-file.ts'
import type { ContentFiles } from '../../src/content/compile/load.ts'
import { parseContent } from '../../src/content/read/parsed-content.ts'
import { placeholdersIn } from '../../src/content/check/placeholders.ts'
import { formatProblem } from '../../src/content/read/problem.ts'
import { withShared } from '../../src/content/edit/shared-part.ts'
import { proposedFacts, writeSkeleton } from '../../src/content/edit/skeleton.ts'
import { slugOf } from '../../src/content/edit/slug.ts'
import { dayIn } from '../../src/schema/day-in.ts'
import { Vocabulary } from '../../src/schema/vocabulary.ts'
import { readShared } from '../build/read-content.ts'
import { inRoot } from '../build/root.ts'

/**
 * `npx ai-lotsen new`: asks five things and writes a folder of content that can be shown at once, with files for the forge beside it.
 * What is not given by name is asked for. Nothing is written where content lies already, or where an answer cannot be used.
 */
const QUESTIONS = {
  name: 'Vad heter organisationen?',
  title: 'Vad heter dokumentet som guiden ska bygga på?',
  kind: 'Vad är det för slags dokument, till exempel policy eller riktlinje?',
  version: 'Vilken version är det, eller när beslutades det?',
  mail: 'Vilken e-postadress har den funktion som driver guiden?',
} as const
type Answers = Readonly<Record<keyof typeof QUESTIONS, string>>

/** As many questions as a new organisation begins with; the others are added when the document asks for them. */
const FACTS = 6

/** What lies ready in starter/, and what it is called where it is used: npm takes files with names of its own for something else. */
const STARTER = [
  ['README.md', 'README.md'],
  ['gitignore', '.gitignore'],
  ['github.yml', '.github/workflows/ai-lotsen.yml'],
  ['gitlab-ci.yml', '.gitlab-ci.yml'],
  ['Containerfile', 'Containerfile'],
  ['nginx.conf', 'nginx.conf'],
] as const

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: { content: { type: 'string', default: 'content' }, id: text, name: text, title: text, kind: text, version: text, mail: text },
})

try {
  if (existsSync(join(values.content, 'site.yaml'))) throw new Error(`Det finns redan innehåll i ”${values.content}”. Inget är skrivet.`)
  const answers = await ask()
  const files = contentOf(answers, values.id ?? slugOf(answers.name))
  const parsed = parseContent(withShared(files, shared))
  const { problems } = checkAll(parsed)
  if (problems.length > 0) throw new Error(`Inget är skrivet. Det här går inte att använda:\n${problems.map(formatProblem).join('\n')}`)
  for (const [path, written] of files) write(join(values.content, path), written)
  const beside = writeStarter()
  console.log(`${files.size} filer i ${values.content}, och bredvid: ${beside.join(', ')}.`)
  console.log(`Se den: npx ai-lotsen dev. ${placeholdersIn(parsed).length} texter återstår att skriva: npx ai-lotsen check räknar upp dem.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function ask(): Promise<Answers> {
  const given: Record<string, string> = {}
  const lines = createInterface({ input: stdin })[Symbol.asyncIterator]()
  for (const [key, question] of Object.entries(QUESTIONS)) {
    let answer = values[key as keyof Answers]?.trim() ?? ''
    while (answer === '') {
      process.stdout.write(`${question} `)
      const { value, done } = await lines.next()
      if (done === true) throw new Error(`\nSvar saknas: --${key}. Inget är skrivet.`)
      answer = value.trim()
    }
    given[key] = answer
  }
  stdin.destroy()
  return given as Answers
}

function shared(): ContentFiles {
  return readShared(inRoot('content'))
}

function contentOf({ name, title, kind, version, mail }: Answers, id: string): ContentFiles {
  const vocabulary = parseContent(shared()).file(Vocabulary, 'questions.yaml').value ?? { facts: [], outcomes: [] }
  const facts = proposedFacts(vocabulary).slice(0, FACTS)
  const sections = ['1 Första avsnittet']
  const site = { name: 'AI-lotsen', organisations: [id], operator: { name, mail } }
  return new Map([
    ['site.yaml', writeFile(site)],
    ...writeSkeleton({ id, name, title, issuer: name, kind, version, sections, facts, today: dayIn(undefined) }, vocabulary),
  ])
}

/** The files of the forge and the container, where there are none. Names those that were written. */
function writeStarter(): readonly string[] {
  const { version } = z.parse(z.object({ version: z.string() }), JSON.parse(readFileSync(inRoot('package.json'), 'utf8')))
  const manifest = { private: true, dependencies: { 'ai-lotsen': version } }
  const absent = STARTER.filter(([, name]) => !existsSync(name))
  for (const [from, name] of absent) cpSync(inRoot(`starter/${from}`), name, { recursive: true })
  if (existsSync('package.json')) return absent.map(([, name]) => name)
  write('package.json', `${JSON.stringify(manifest, null, 2)}\n`)
  return [...absent.map(([, name]) => name), 'package.json']
}

function write(path: string, written: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, written)
}
