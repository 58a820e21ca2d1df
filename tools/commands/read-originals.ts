import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accountFor, isOpen } from '../../src/content/original/account.ts'
import { importText } from '../../src/content/original/import-text.ts'
import { loadContent } from '../../src/content/compile/load.ts'
import { formatProblem } from '../../src/content/read/problem.ts'
import { isDemand, MODALITIES, type Modality } from '../../src/schema/modalities.ts'
import { stricter } from '../../src/content/original/read-sentence.ts'
import { readArguments } from '../build/read-arguments.ts'
import { readContentFolder } from '../build/read-content.ts'

/**
 * `npm run content:reading -- --originals DIR`: how well the workbench's reading of a document agrees with the statements that people have
 * made of it. For each modality of theirs: read as the same, as stricter, as weaker, as nothing at all, and not found. `--all` lists every
 * demand and prohibition that is read as less.
 */
const { values } = readArguments({ originals: { type: 'string' }, all: { type: 'boolean', default: false } })
const loaded = loadContent(readContentFolder(values.content))

type Verdict = 'same' | 'stricter' | 'weaker' | 'nothing' | 'lost'
const COLUMNS: Readonly<Record<Verdict, string>> = {
  same: 'samma',
  stricter: 'strängare',
  weaker: 'svagare',
  nothing: 'inget',
  lost: 'hittas inte',
}

if (values.originals === undefined || !existsSync(values.originals)) {
  console.error(`Originalen finns inte i ”${values.originals ?? ''}”. Ange mappen: npm run content:reading -- --originals MAPP.`)
  process.exitCode = 2
} else if (loaded.kind === 'problems') {
  for (const problem of loaded.problems) console.error(`${values.content}/${formatProblem(problem)}`)
  process.exitCode = 1
} else {
  const all = new Map<string, number>()
  for (const [id, { sv }] of loaded.content.organisations) {
    const path = join(values.originals, `${id}.txt`)
    if (existsSync(path))
      tell(
        id,
        readFileSync(path, 'utf8'),
        sv.sources.sections.flatMap((section) => section.statements),
        all,
      )
  }
  console.log(`\nAlla\n${tableOf(all)}`)
}

interface Stated {
  readonly id: string
  readonly phrase: string
  readonly modality: Modality
}

function tell(id: string, original: string, statements: readonly Stated[], all: Map<string, number>): void {
  const imported = importText(original)
  const { sentences, lost } = accountFor(imported, statements, [])
  const own = new Map<string, number>()
  for (const statement of statements) {
    const read = sentences
      .filter(({ usedBy }) => usedBy.includes(statement.id))
      .reduce<Modality | undefined>((sum, { modality }) => stricter(sum, modality ?? undefined), undefined)
    const verdict = lost.includes(statement.id) ? 'lost' : verdictOn(statement.modality, read)
    for (const counts of [own, all])
      counts.set(`${statement.modality}/${verdict}`, (counts.get(`${statement.modality}/${verdict}`) ?? 0) + 1)
    if (values.all && isDemand(statement.modality) && verdict !== 'same' && verdict !== 'stricter')
      console.log(`${statement.id} (${statement.modality}): ${COLUMNS[verdict]}. ”${statement.phrase}”`)
  }
  const open = sentences.filter(isOpen)
  const demands = open.filter(({ modality }) => modality !== null && isDemand(modality)).length
  console.log(
    `\n${id}: ${sentences.length} meningar under ${imported.sections.length} rubriker. ${sentences.length - open.length} används, ${open.length} är öppna, varav ${demands} ser ut som krav eller förbud.`,
  )
  console.log(tableOf(own))
}

function verdictOn(stated: Modality, read: Modality | undefined): Verdict {
  if (read === undefined) return stated === 'information' ? 'same' : 'nothing'
  if (read === stated) return 'same'
  return stricter(stated, read) === read ? 'stricter' : 'weaker'
}

function tableOf(counts: ReadonlyMap<string, number>): string {
  const columns = Object.entries(COLUMNS) as readonly (readonly [Verdict, string])[]
  const head = `${'påståendet är'.padEnd(16)}${columns.map(([, name]) => name.padStart(13)).join('')}`
  const rows = MODALITIES.map(
    (modality) =>
      `${modality.padEnd(16)}${columns.map(([verdict]) => String(counts.get(`${modality}/${verdict}`) ?? 0).padStart(13)).join('')}`,
  )
  return [head, ...rows].join('\n')
}
