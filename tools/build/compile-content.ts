import { parseContent } from '../../src/content/parsed-content.ts'
import { placeholdersIn } from '../../src/content/placeholders.ts'
import { type BuiltContent, loadContentOrThrow } from './content-modules.ts'
import { tellProblem } from './read-content.ts'
import { writeContent } from './written-content.ts'

/** Checks the content in one folder and writes it into another for the bundles. Part of `npm run build`; refuses a draft unless it is only to be shown here. */
const [from = '', to = '', purpose = ''] = process.argv.slice(2)

try {
  const content = loadContentOrThrow(from)
  if (purpose !== 'preview') refuseDraft(from, content)
  writeContent(content, to)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function refuseDraft(folder: string, { files }: BuiltContent): void {
  const placeholders = placeholdersIn(parseContent(files))
  if (placeholders.length === 0) return
  const lines = placeholders.map((placeholder) => tellProblem(folder, placeholder)).join('\n')
  throw new Error(`Det här är ett utkast och byggs inte för att publiceras. ${placeholders.length} texter är inte ersatta:\n${lines}`)
}
