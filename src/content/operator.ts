import type { ContentFiles } from './load.ts'
import { Site } from '../schema/site.ts'
import { parseFile } from './parsed.ts'
import type { Problem } from './problem.ts'

const FILE = 'site.yaml'

/** Warns where nobody is named who runs the guide: the law asks for it in the accessibility statement. */
export function missingOperator(files: ContentFiles): readonly Problem[] {
  const { source, value } = parseFile(Site, FILE, files.get(FILE) ?? '')
  if (value === undefined || value.operator !== undefined) return []
  source.report(
    [],
    'Det står inte vem som driver guiden. Fyll i ”operator” med namn och e-post, så att tillgänglighetsredogörelsen säger vart man vänder sig.',
  )
  return source.problems
}
