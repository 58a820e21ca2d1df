import { parseContent, type ParsedContent } from '../../src/content/read/parsed-content.ts'
import { placeholdersIn } from '../../src/content/check/placeholders.ts'
import { type BuiltContent, loadContentOrThrow } from './content-modules.ts'
import { readContent, tellProblem } from './read-content.ts'
import { writeContent } from './written-content.ts'

/** Checks the content in one folder and writes it into another for the bundles. Part of `npm run build`; refuses a draft unless it is only to be shown here. */
const [from = '', to = '', purpose = ''] = process.argv.slice(2)

try {
  writeContent(readChecked(), to)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

/** What was parsed for it is given back before the content is written. */
function readChecked(): BuiltContent {
  const parsed = parseContent(readContent(from))
  const content = loadContentOrThrow(from, parsed)
  if (purpose !== 'preview') refuseDraft(from, parsed)
  return content
}

function refuseDraft(folder: string, parsed: ParsedContent): void {
  const placeholders = placeholdersIn(parsed)
  if (placeholders.length === 0) return
  const lines = placeholders.map((placeholder) => tellProblem(folder, placeholder)).join('\n')
  throw new Error(`Det här är ett utkast och byggs inte för att publiceras. ${placeholders.length} texter är inte ersatta:\n${lines}`)
}
