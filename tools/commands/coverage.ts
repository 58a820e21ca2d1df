import { readArguments } from '../build/read-arguments.ts'
import { readContent, tellProblem } from '../build/read-content.ts'
import { type Story, storiesOf } from '../../src/content/check/assumptions.ts'
import { type Coverage, coverageOf, type SectionCoverage } from '../../src/content/describe/coverage.ts'
import { type IntroductionSize, sizeOfIntroduction } from '../../src/content/check/introduction-size.ts'
import { loadContent } from '../../src/content/compile/load.ts'
import { inEveryLanguage } from '../../src/schema/languages.ts'
import type { PathLength } from '../../src/content/describe/path-lengths.ts'

/**
 * `npm run content:coverage`: what becomes of every statement, organisation by organisation and section by section, how long
 * the ways through the questions are, and each task and case as it is told beside what it assumes. `--json` for machines. Exit code 1 when the content is broken.
 */
const { values } = readArguments({ json: { type: 'boolean', default: false } })
const loaded = loadContent(readContent(values.content))

if (loaded.kind === 'problems') {
  for (const problem of loaded.problems) console.error(tellProblem(values.content, problem))
  process.exitCode = 1
} else {
  const all = [...loaded.content.organisations].map(([id, languages]) => {
    const { sv } = languages
    return {
      id,
      name: sv.organisation.policy.name,
      ...coverageOf(sv),
      introduction: inEveryLanguage((language) => sizeOfIntroduction(languages[language])),
      stories: storiesOf(sv),
    }
  })
  if (values.json) console.log(JSON.stringify(all, null, 2))
  else {
    for (const { id, name, stories, introduction, ...coverage } of all)
      console.log(
        `${id} – ${name}\n${describe(coverage)}\n${describeIntroduction(introduction)}\n\n${stories.map(describeStory).join('\n')}\n`,
      )
    console.log('Ett påstående som används på flera sätt räknas i varje kolumn. ”Ingen” ska vara 0.')
  }
}

function describe({ sections, findings, paths }: Coverage): string {
  const total = (column: (section: SectionCoverage) => number): number => sections.reduce((sum, section) => sum + column(section), 0)
  const columns: readonly (readonly [string, (section: SectionCoverage) => number])[] = [
    ['påståenden', (section) => section.statements],
    ['i fynd', (section) => section.inFindings],
    ['i frågor', (section) => section.inQuestions],
    ['i kontakter', (section) => section.inContacts],
    ['i system', (section) => section.inSystems],
    ['introduktion', (section) => section.inIntroduction],
    ['lägen', (section) => section.inSituations],
    ['bakgrund', (section) => section.background],
    ['ingen', (section) => section.unaccounted],
  ]
  const row = (title: string, cells: readonly (string | number)[]): string =>
    `  ${title.slice(0, 44).padEnd(44)}${cells.map((cell) => String(cell).padStart(13)).join('')}`
  return [
    row(
      'Avsnitt',
      columns.map(([name]) => name),
    ),
    ...sections.map((section) =>
      row(
        `${section.id} ${section.title}`,
        columns.map(([, column]) => column(section)),
      ),
    ),
    row(
      'Alla avsnitt',
      columns.map(([, column]) => total(column)),
    ),
    `  Fynd: ${findings.onStatements} vilar på påståenden, ${findings.onBoth} på påståenden och egna råd, ${findings.ownAdvice} är bara egna råd.`,
    `  Kortaste vägen: ${describePath(paths.shortest)} Ofarliga vägen: ${describePath(paths.harmless)} Längsta vägen: ${describePath(paths.longest)}`,
  ].join('\n')
}

function describeIntroduction(sizes: Readonly<Record<string, IntroductionSize>>): string {
  return Object.entries(sizes)
    .map(
      ([language, { cards, cases, words, clicks, minutes }]) =>
        `  Introduktionen (${language}): ${cards} kort, ${cases} fall, ${words} ord att läsa, ${clicks} klick, ${minutes} min.`,
    )
    .join('\n')
}

function describeStory({ kind, id, told, decides, others }: Story): string {
  const line = (label: string, answers: readonly string[]): readonly string[] =>
    answers.length === 0 ? [] : [`    ${label}: ${answers.join(' · ')}`]
  return [`  ${kind} ${id}: ${told}`, ...line('Avgör', decides), ...line('Avgör inte', others)].join('\n')
}

function describePath(path: PathLength | null): string {
  if (path === null) return 'inget scenario är märkt ”harmless”.'
  return `${path.questions} ${path.questions === 1 ? 'fråga' : 'frågor'} på ${path.pages} ${path.pages === 1 ? 'sida' : 'sidor'}.`
}
