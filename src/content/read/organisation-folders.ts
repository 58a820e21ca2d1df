import { sectionOf } from './extend.ts'
import { ORGANISATION } from './file-names.ts'
import type { ContentFiles } from './source-file.ts'

/** The organisations that have a folder, by id. */
export function organisationFolders(files: ContentFiles): readonly string[] {
  return [...new Set([...files.keys()].flatMap((path) => ORGANISATION.exec(path)?.[1] ?? []))].sort()
}

/** The sections that an organisation has statements of; those of the other's document too where it extends one, each with whose it is. */
export function sectionNames(files: ContentFiles, id: string, parent?: string): readonly string[] {
  if (parent !== undefined)
    return [parent, id].flatMap((document) => sectionNames(files, document).map((name) => sectionOf(document, name)))
  const prefix = `organisations/${id}/statements/`
  return [...files.keys()]
    .filter((path) => path.startsWith(prefix) && path.endsWith('.yaml'))
    .map((path) => path.slice(prefix.length, -'.yaml'.length))
}

/** Pictures that lie beside policy.yaml, by name. */
export function picturesIn(files: ContentFiles, folder: string): ReadonlyMap<string, string> {
  const picture = new RegExp(String.raw`^${folder}/([^/]+\.(?:svg|png))$`)
  return new Map(
    [...files].flatMap(([path, text]) => (picture.exec(path) === null ? [] : [[path.slice(folder.length + 1), text] as const])),
  )
}
