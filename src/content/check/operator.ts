import { Site } from '../../schema/site.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import type { Problem } from '../read/problem.ts'

const FILE = 'site.yaml'

/** Warns where nobody is named who runs the guide: the law asks for it in the accessibility statement. */
export function missingOperator(content: ParsedContent): readonly Problem[] {
  const { source, value } = content.file(Site, FILE)
  if (value === undefined || value.operator !== undefined) return []
  return [
    source.problemAt(
      [],
      'Det står inte vem som driver guiden. Fyll i ”operator” med namn och e-post, så att tillgänglighetsredogörelsen säger vart man vänder sig.',
    ),
  ]
}
