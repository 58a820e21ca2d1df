import { chromium, type Page } from '@playwright/test'
import { loadContent } from '../src/content/compile/load.ts'
import { formatProblem } from '../src/content/read/problem.ts'
import { evaluate, isSettled } from '../src/engine/index.ts'
import type { Answers } from '../src/schema/answers.ts'
import { questionsOf } from '../src/schema/look-up.ts'
import type { Codes, Organisation } from '../src/schema/model.ts'
import { shareFragment } from '../src/shared/session/share-fragment.ts'
import { ensureBrowser, findBrowser } from '../tools/build/find-browser.ts'
import { readArguments } from '../tools/build/read-arguments.ts'
import { readContentFolder } from '../tools/build/read-content.ts'
import { serve } from '../tools/build/server.ts'
import { randomAnswers, randomFrom } from '../src/proof/random-answers.ts'

/**
 * `npm run content:paper`: how many A4 pages each case of each organisation is on paper, in the guide as it was built. A case that is
 * passed on is printed: beside the person's own, its paper has one line more. `--draws N` complete answers are drawn as well, the same
 * each time; they are counted only. Ends with 1 where a case takes more pages than it may.
 */
const MOST = 2
const ROOTS = { sv: '', en: 'en/' } as const

interface Printed {
  readonly kind: 'case' | 'draw'
  readonly name: string
  readonly pages: number
}

const { values } = readArguments({ dist: { type: 'string', default: 'dist' }, draws: { type: 'string', default: '0' } })
const loaded = loadContent(readContentFolder(values.content))
if (loaded.kind === 'problems') {
  for (const problem of loaded.problems) process.stderr.write(`${values.content}/${formatProblem(problem)}\n`)
  process.exitCode = 1
} else {
  const { organisations, codes } = loaded.content
  const { url, server } = await serve(values.dist, '/', 0)
  ensureBrowser()
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    const page = await browser.newPage({ locale: 'sv-SE', reducedMotion: 'reduce' })
    for (const [language, root] of Object.entries(ROOTS)) {
      // Loaded once: what stands after the # is another case on the same page.
      await page.goto(`${url}${root}delat/`)
      for (const [id, { sv }] of organisations) {
        const cases = [
          ...sv.scenarios.map((scenario) => ({ kind: 'case' as const, name: scenario.id, answers: scenario.answers })),
          ...draw(sv.organisation, Number(values.draws)),
        ]
        report(`${id} ${language}`, await printAll(page, codes, sv.organisation, cases))
      }
    }
  } finally {
    await browser.close()
    server.close()
  }
}

/** Complete answers of which the outcome is known, as hard as they come: every question has one, whatever it makes of the others. */
function draw(organisation: Organisation, count: number) {
  const random = randomFrom(1)
  const questions = questionsOf(organisation)
  return Array.from({ length: count }, (_, index) => {
    const drawn = randomAnswers(questions, random)
    const answers: Answers = Object.fromEntries(
      questions.map(({ fact, multiple }) => [fact, multiple ? (drawn[fact] ?? []) : (drawn[fact]?.[0] ?? '')]),
    )
    return { kind: 'draw' as const, name: `slump ${index + 1}`, answers }
  })
}

type Case = Pick<Printed, 'kind' | 'name'> & { readonly answers: Answers }

async function printAll(page: Page, codes: Codes, organisation: Organisation, cases: readonly Case[]): Promise<readonly Printed[]> {
  const printed: Printed[] = []
  for (const { kind, name, answers } of cases) {
    const evaluation = evaluate(organisation, answers)
    if (!isSettled(evaluation)) throw new Error(`${organisation.id}, ${name}: there is no besked to print`)
    const fragment = shareFragment(codes, organisation, evaluation)
    await page.evaluate((hash) => void (location.hash = hash), fragment)
    // The link stands on the paper.
    await page.locator('.paper').filter({ hasText: fragment }).waitFor({ state: 'attached' })
    const pdf = await page.pdf({ format: 'A4' })
    printed.push({ kind, name, pages: pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0 })
  }
  return printed
}

function report(where: string, printed: readonly Printed[]): void {
  for (const kind of ['case', 'draw'] as const) {
    const own = printed.filter((each) => each.kind === kind)
    if (own.length === 0) continue
    const pages = own.map((each) => each.pages).toSorted((a, b) => a - b)
    process.stdout.write(
      `${where}: ${own.length} ${kind === 'case' ? 'fall' : 'dragna'}, median ${pages[pages.length >> 1]} sidor, flest ${pages.at(-1)}\n`,
    )
    const over = own.filter((each) => each.pages > MOST)
    for (const { name, pages: count } of over) process.stdout.write(`  ${name}: ${count} sidor, högst ${MOST}\n`)
    if (kind === 'case' && over.length > 0) process.exitCode = 1
  }
}
