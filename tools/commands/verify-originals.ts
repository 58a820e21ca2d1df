import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from '../build/read-arguments.ts'
import { readContentFolder } from '../build/read-content.ts'
import { type Content, loadBoth } from '../../src/content/load.ts'
import { parseContent } from '../../src/content/parsed-content.ts'
import { formatProblem, type Problem } from '../../src/content/problem.ts'
import { findingsOn, verifyOriginal } from '../../src/content/verify-originals.ts'

/**
 * `npm run content:verify -- --originals DIR`: holds every statement against its original, DIR/<organisation>.txt, and tells which
 * sections have changed since their statements were written. `--update` takes new fingerprints once the statements have been read again.
 */
const { values } = readArguments({
  originals: { type: 'string' },
  update: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
})
const parsed = parseContent(readContentFolder(values.content))
const loaded = loadBoth(parsed).whole

if (values.originals === undefined || !existsSync(values.originals)) {
  console.error(`Originalen finns inte i ”${values.originals ?? ''}”. Ange mappen: npm run content:verify -- --originals MAPP.`)
  process.exitCode = 2
} else if (loaded.kind === 'problems') {
  for (const problem of loaded.problems) console.error(`${values.content}/${formatProblem(problem)}`)
  process.exitCode = 1
} else {
  const reports = verify(loaded.content, values.originals)
  if (values.json) console.log(JSON.stringify({ organisations: reports }, null, 2))
  else reports.forEach(tell)
  if (reports.some((report) => report.problems.length > 0)) process.exitCode = 1
}

interface Report {
  readonly id: string
  readonly statements: number
  readonly problems: readonly Problem[]
}

function verify(content: Content, originals: string): readonly Report[] {
  return [...content.organisations].map(([id, { sv }]): Report => {
    const { sections } = sv.sources
    const statements = sections.flatMap((section) => section.statements).length
    const path = join(originals, `${id}.txt`)
    const problemAt = (file: string, at: readonly (string | number)[], message: string): readonly Problem[] => [
      parsed.source(file).problemAt(at, message),
    ]
    const folder = `organisations/${id}`
    if (!existsSync(path))
      return { id, statements, problems: problemAt(`${folder}/policy.yaml`, ['document'], `Originalet ${path} finns inte.`) }
    const verified = verifyOriginal(sections, readFileSync(path, 'utf8'), (text) =>
      createHash('sha256').update(text).digest('hex').slice(0, 16),
    )
    if (values.update) writeFingerprints(join(values.content, folder, 'fingerprints.yaml'), verified.fingerprints)
    const kept = values.update ? verified.fingerprints : sv.fingerprints
    const problems = sections.flatMap((section) => {
      const file = `${folder}/statements/${section.id}.yaml`
      const missing = section.statements.flatMap((statement, index) =>
        verified.missing.includes(statement)
          ? problemAt(
              file,
              ['statements', index, 'phrase'],
              `Sökfrasen ”${statement.phrase}” står inte i originalet (${statement.locator}).`,
            )
          : [],
      )
      if (kept[section.id] === verified.fingerprints[section.id]) return missing
      const ids = section.statements.map((statement) => statement.id).join(', ')
      const findings = findingsOn(sv.organisation, [section]).join(', ')
      const why = kept[section.id] === undefined ? 'har inget fingeravtryck' : 'har ändrats i originalet'
      return [
        ...missing,
        ...problemAt(
          file,
          ['section'],
          `Avsnittet ”${section.title}” ${why} och behöver läsas om. Påståenden: ${ids}. Fynd som vilar på dem: ${findings}.`,
        ),
      ]
    })
    return { id, statements, problems }
  })
}

function tell({ id, statements, problems }: Report): void {
  for (const problem of problems) console.error(`${values.content}/${formatProblem(problem)}`)
  console.log(`${id}: ${statements} påståenden prövade mot originalet, ${problems.length} anmärkningar`)
}

function writeFingerprints(path: string, fingerprints: Readonly<Record<string, string>>): void {
  const lines = Object.entries(fingerprints).map(([section, fingerprint]) => `  '${section}': '${fingerprint}'`)
  writeFileSync(
    path,
    `# Skrivs av npm run content:verify -- --originals MAPP --update, när påståendena har lästs mot originalet.\nsections:\n${lines.join('\n')}\n`,
  )
}
