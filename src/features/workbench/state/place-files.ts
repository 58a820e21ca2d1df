import { FILE_NAMES } from '../../../content/read/file-names.ts'
import type { ContentFiles } from '../../../content/compile/load.ts'

/** Names that both have: without a folder they are the shared ones only where the shared files lie. */
const BOTH = new Set(FILE_NAMES.shared.filter((name) => FILE_NAMES.own.includes(name)))

/** No folder is named so. */
const NOBODY = '?'

/** Files of some organisation's that do not say whose they are: without a folder that is named after one. */
export function filesOfNobody(given: ContentFiles): readonly string[] {
  const homeless = `organisations/${NOBODY}/`
  return [...placeFiles(given, NOBODY).files.keys()].flatMap((path) => (path.startsWith(homeless) ? path.slice(homeless.length) : []))
}

/** Short lines, such as a key alone, stand in everybody's files. */
const TELLING = 20

/**
 * Whose files those of nobody seem to be: the organisation among `known` whose files of the same names have most lines in common with
 * them; null where none or several do.
 */
export function likelyOwner(given: ContentFiles, known: ContentFiles, organisations: readonly string[]): string | null {
  const placed = placeFiles(given, NOBODY).files
  const alike = organisations.map((id) => {
    const shared = filesOfNobody(given).map((name) => {
      const lines = new Set(known.get(`organisations/${id}/${name}`)?.split('\n'))
      const own = placed.get(`organisations/${NOBODY}/${name}`)?.split('\n') ?? []
      return own.filter((line) => line.length > TELLING && lines.has(line)).length
    })
    return { id, count: shared.reduce((sum, count) => sum + count, 0) }
  })
  const [first, second] = alike.toSorted((a, b) => b.count - a.count)
  return first === undefined || first.count === (second?.count ?? 0) ? null : first.id
}

/** Where files that were handed over belong in the content, and which could not be placed. */
export interface Placed {
  readonly files: ContentFiles
  /** The files are a whole content folder: what it does not have is not there. */
  readonly isWhole: boolean
  readonly unknown: readonly string[]
}

/**
 * Finds each file's place, whatever folder was handed over: the repository, the content folder, one organisation's folder, or single
 * files. Those of nobody go to `organisation`.
 */
export function placeFiles(given: ContentFiles, organisation: string): Placed {
  const files = new Map<string, string>()
  const unknown: string[] = []
  const [root, others] = rootsOf([...given.keys()])
  for (const [path, text] of given) {
    if (path.endsWith('.md') || others.some((other) => path.startsWith(other))) continue
    const normal = path.replace(/\.yml$/i, '.yaml')
    const place = isPicture(path) ? placeOfPicture(path, root, organisation, given) : placeOf(normal, root, organisation)
    if (place === 'unknown') unknown.push(path)
    else files.set(place, text)
  }
  return { files, isWhole: files.has('site.yaml') && files.has('questions.yaml'), unknown }
}

/**
 * The folder that the content lies in, with its slash: where site.yaml is, or what stands before organisations/. With it the folders of other
 * content that comes along, such as an example.
 */
function rootsOf(paths: readonly string[]): readonly [root: string, others: readonly string[]] {
  const sites = paths.filter((path) => /(^|\/)site\.ya?ml$/.test(path)).map((path) => path.slice(0, path.lastIndexOf('/') + 1))
  const [site, ...others] = sites.sort((a, b) => a.length - b.length)
  if (site !== undefined) return [site, others.filter((other) => other !== site)]
  const organisations = paths.map((path) => /^(.*?)organisations\//.exec(path)?.[1]).find((prefix) => prefix !== undefined)
  return [organisations ?? '', []]
}

function isPicture(path: string): boolean {
  return /\.(svg|png)$/.test(path)
}

/** Pictures lie beside policy.yaml; anything else that is drawn in a repository is none of the content. */
function placeOfPicture(path: string, root: string, organisation: string, given: ContentFiles): string {
  const inside = path.startsWith(root) ? path.slice(root.length) : path
  if (/^organisations\/[^/]+\/[^/]+$/.test(inside)) return inside
  const [folder, name] = [path.slice(0, Math.max(0, path.lastIndexOf('/'))), path.slice(path.lastIndexOf('/') + 1)]
  const isOwn = folder === '' ? root === '' : ['yaml', 'yml'].some((ending) => given.has(`${folder}/policy.${ending}`))
  return isOwn ? `organisations/${idOf(folder, organisation)}/${name}` : 'unknown'
}

/** A folder is named after its organisation, unless it is a folder of something else. */
function idOf(folder: string, organisation: string): string {
  const id = folder.slice(folder.lastIndexOf('/') + 1)
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id !== 'content' ? id : organisation
}

function placeOf(path: string, root: string, organisation: string): string {
  const inside = root !== '' && path.startsWith(root) ? path.slice(root.length) : path
  if (inside.startsWith('organisations/')) return inside
  const name = inside.slice(inside.lastIndexOf('/') + 1)
  if (FILE_NAMES.shared.includes(name) && !(BOTH.has(name) && inside.includes('/'))) return name
  const own = /(?:^|\/)(statements\/[^/]+)$/.exec(inside)?.[1] ?? name
  if (!own.startsWith('statements/') && !FILE_NAMES.own.includes(own)) return 'unknown'
  const folder = inside.slice(0, Math.max(0, inside.length - own.length - 1))
  return `organisations/${idOf(folder, organisation)}/${own}`
}
