import { parseDocument } from 'yaml'
import { TRANSLATIONS } from '../../schema/languages.ts'
import { addToShared } from './add-to-shared.ts'
import { translationOf } from '../read/file-kinds.ts'
import type { ContentFiles } from '../compile/load.ts'
import { YAML_WITHOUT_SURPRISES } from '../read/source-file.ts'

/** What organisations share whoever they are. Which they are, what happened since their documents, and what was published are a folder's own. */
const SHARED = ['questions', 'systems', 'situations', 'glossary'].flatMap((name) => [
  `${name}.yaml`,
  ...TRANSLATIONS.map((language) => translationOf('', name, language)),
])
const SHARED_WHOLE = [...SHARED, 'foreign.yaml', ...TRANSLATIONS.map((language) => `${language}.fingerprints.yaml`), 'renames.yaml']

/** A folder that has this file has all shared files of its own, and takes none from elsewhere. */
const WHOLE = 'questions.yaml'

/** The files of a content folder that others can build on, without what leads to the organisations in it. */
export function sharedPart(files: ContentFiles): ContentFiles {
  const found = SHARED_WHOLE.flatMap((name): (readonly [string, string])[] => {
    const text = files.get(name)
    return text === undefined ? [] : [[name, withoutOrganisations(name, text)]]
  })
  return new Map(found)
}

/** A content folder on top of the shared files: what it has of them itself is added to them. A folder with its own questions shares nothing. */
export function withShared(own: ContentFiles, readShared: () => ContentFiles): ContentFiles {
  if (own.has(WHOLE)) return own
  const shared = readShared()
  const files = new Map([...shared, ...own])
  for (const [name, text] of shared) {
    const added = own.get(name)
    if (added !== undefined) files.set(name, addToShared(added, text))
  }
  return files
}

function withoutOrganisations(name: string, text: string): string {
  if (name === 'glossary.yaml') {
    const document = parseDocument(text, YAML_WITHOUT_SURPRISES)
    const { terms = [] } = document.toJS() as { readonly terms?: readonly unknown[] }
    terms.forEach((_, index) => document.deleteIn(['terms', index, 'statements']))
    return document.toString({ lineWidth: 0 })
  }
  if (name !== 'renames.yaml') return text
  const document = parseDocument(text, YAML_WITHOUT_SURPRISES)
  for (const key of Object.keys(document.toJS() as object)) if (key !== 'facts' && key !== 'options') document.delete(key)
  return document.toString({ lineWidth: 0 })
}
