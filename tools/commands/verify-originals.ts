import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from '../build/read-arguments.ts'
import { readContent, tellProblem } from '../build/read-content.ts'
import type { CompiledOrganisation } from '../../src/content/compile/compile-organisation.ts'
import { copiedWordsFinder } from '../../src/content/original/copied-words.ts'
import { sectionOf } from '../../src/content/read/extend.ts'
import { type Content, loadBoth } from '../../src/content/compile/load.ts'
import { parseContent } from '../../src/content/read/parsed-content.ts'
import { type Problem, sortProblems } from '../../src/content/read/problem.ts'
import { findingsOn, type VerifiedOrganisation, verifyOriginal } from '../../src/content/original/verify-originals.ts'
import { Fingerprints } from '../../src/schema/fingerprints.ts'
import type { SectionText, StatementText } from '../../src/schema/model.ts'

/**
 * `npm run content:verify -- --originals DIR`: holds every statement against its original, DIR/<organisation>.txt, tells which
 * sections have changed since their statements were written, and which texts are words of an original. `--update` takes new fingerprints once the statements have been read again.
 */
const { values } = readArguments({
  originals: { type: 'string' },
  update: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
})
const parsed = parseContent(readContent(values.content))
const loaded = loadBoth(parsed).whole

if (values.originals === undefined || !existsSync(values.originals)) {
  console.error(`Originalen finns inte i ”${values.originals ?? ''}”. Ange mappen: npm run content:verify -- --originals MAPP.`)
  process.exitCode = 2
} else if (loaded.kind === 'problems') {
  for (const problem of loaded.problems) console.error(tellProblem(values.content, problem))
  process.exitCode = 1
} else {
  const originals = readOriginals(loaded.content, values.originals)
  const reports = [...loaded.content.organisations].map(([id, { sv }]) => verify(id, sv, originals.get(id)))
  const copied = copiedIn(originals)
  if (values.json) console.log(JSON.stringify({ organisations: reports, copied }, null, 2))
  else {
    reports.forEach(tell)
    for (const problem of copied) console.error(tellProblem(values.content, problem))
    console.log(`Texter med nio ord eller fler i rad ur ett original: ${copied.length}.`)
  }
  if (copied.length > 0 || reports.some((report) => report.problems.length > 0)) process.exitCode = 1
}

interface Report {
  readonly id: string
  readonly statements: number
  readonly problems: readonly Problem[]
  /** The original is the same, and the fingerprints were taken with other statements. */
  readonly isStale: boolean
}

function readOriginals(content: Content, folder: string): ReadonlyMap<string, string> {
  const paths = [...content.organisations.keys()].map((id) => [id, join(folder, `${id}.txt`)] as const)
  return new Map(paths.filter(([, path]) => existsSync(path)).map(([id, path]) => [id, readFileSync(path, 'utf8')]))
}

function verify(id: string, sv: CompiledOrganisation, original: string | undefined): Report {
  const sections = sectionsOf(id, sv)
  const statements = sections.flatMap((section) => section.statements).length
  const folder = `organisations/${id}`
  if (original === undefined) {
    const told = `Originalet ${values.originals ?? ''}/${id}.txt finns inte.`
    return { id, statements, problems: [parsed.written(`${folder}/policy.yaml`).problemAt(['document'], told)], isStale: false }
  }
  const verified = verifyOriginal(sections, original, (text) => createHash('sha256').update(text).digest('hex').slice(0, 16))
  if (values.update) writeFingerprints(join(values.content, folder, 'fingerprints.yaml'), verified)
  const whole = parsed.file(Fingerprints, `${folder}/fingerprints.yaml`).value?.original
  const isSame = values.update || whole === verified.whole
  const changed = sections.filter(
    ({ id: section }) => sv.fingerprints[section] !== verified.fingerprints[section] && !verified.disturbed.has(section),
  )
  const problems = [
    ...sections.flatMap((section) => missingIn(`${folder}/statements/${section.id}.yaml`, section, verified.missing)),
    ...(isSame ? [] : changed.map((section) => changedIn(`${folder}/statements/${section.id}.yaml`, section, sv))),
  ]
  return { id, statements, problems, isStale: !values.update && isSame && changed.length > 0 }
}

/** The sections of its own document, as its files name them: what it has of an organisation that it extends is verified there. */
function sectionsOf(id: string, { sources, organisation }: CompiledOrganisation): readonly SectionText[] {
  if (organisation.documents === undefined) return sources.sections
  const own = sectionOf(id, '')
  return sources.sections
    .filter((section) => section.id.startsWith(own))
    .map((section) => ({ ...section, id: section.id.slice(own.length) }))
}

function missingIn(file: string, section: SectionText, missing: readonly StatementText[]): readonly Problem[] {
  return section.statements.flatMap((statement, index) =>
    missing.includes(statement)
      ? [
          parsed
            .source(file)
            .problemAt(['statements', index, 'phrase'], `Sökfrasen ”${statement.phrase}” står inte i originalet (${statement.locator}).`),
        ]
      : [],
  )
}

function changedIn(file: string, section: SectionText, { organisation, fingerprints }: CompiledOrganisation): Problem {
  const ids = section.statements.map((statement) => statement.id).join(', ')
  const findings = findingsOn(organisation, [section]).join(', ')
  const why = fingerprints[section.id] === undefined ? 'har inget fingeravtryck' : 'har ändrats i originalet'
  const told = `Avsnittet ”${section.title}” ${why} och behöver läsas om. Påståenden: ${ids}. Fynd som vilar på dem: ${findings}.`
  return parsed.written(file).problemAt(['section'], told)
}

/** Texts of ours, in any file and language, that are words of an original. */
function copiedIn(originals: ReadonlyMap<string, string>): readonly Problem[] {
  const find = copiedWordsFinder(originals)
  const found = [...parsed.files.keys()].flatMap((file) =>
    parsed
      .texts(file)
      .flatMap(({ text, path }) =>
        find(text).map(({ words, original }) =>
          parsed.written(file).problemAt(path, `”${words}” står i originalet (${original}). Säg det med egna ord.`),
        ),
      ),
  )
  return sortProblems(found)
}

function tell({ id, statements, problems, isStale }: Report): void {
  for (const problem of problems) console.error(tellProblem(values.content, problem))
  console.log(`${id}: ${statements} påståenden prövade mot originalet, ${problems.length} anmärkningar`)
  if (isStale)
    console.log(`${id}: originalet är detsamma, men påståendena är ändrade sedan fingeravtrycken togs. Kör samma kommando med --update.`)
}

function writeFingerprints(path: string, { whole, fingerprints }: VerifiedOrganisation): void {
  const lines = Object.entries(fingerprints).map(([section, fingerprint]) => `  '${section}': '${fingerprint}'`)
  writeFileSync(
    path,
    `# Skrivs av npm run content:verify -- --originals MAPP --update, när påståendena har lästs mot originalet.\noriginal: '${whole}'\nsections:\n${lines.join('\n')}\n`,
  )
}
