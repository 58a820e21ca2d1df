import type * as z from 'zod/mini'
import type { Section } from '../../schema/statements.ts'
import { type FoundText, textsIn } from '../../schema/texts-in.ts'
import { compose, retold, type Retell } from './compose.ts'
import { swedishFor, withoutIncomplete } from './complete-translation.ts'
import { EXTENDING, sectionOf } from './extend.ts'
import { languageOf, placeOf } from './file-kinds.ts'
import { ORGANISATION } from './file-names.ts'
import { type Lineage, lineageIn } from './lineage.ts'
import { type ReadMarkdown, readMarkdown } from './markdown.ts'
import { type Parsed, shapeFile } from './parsed.ts'
import { type ContentFiles, readSource, type SourceFile } from './source-file.ts'

/**
 * A folder of content that everything which checks it shares: each file and each longer text is parsed once, when it is first asked for.
 * The files of an organisation that extends another are read as one with the other's, whether it has them itself or not.
 */
export interface ParsedContent {
  readonly files: ContentFiles
  readonly lineage: Lineage
  /** The file is there, or an organisation has it of the one that it extends. */
  readonly has: (path: string) => boolean
  /** A file as it is written; one that is not there is empty. */
  readonly written: (path: string) => SourceFile
  /** Where what a file says stands. Of what an organisation has of another it says so. */
  readonly source: (path: string) => Pick<SourceFile, 'problemAt' | 'problemAtKey'>
  /** A file in its shape. A path has one schema. */
  readonly file: <T>(schema: z.ZodMiniType<T>, path: string) => Parsed<T>
  /** What somebody reads of a file, as its schema marks it; nothing of a file that has no schema. */
  readonly texts: (path: string) => readonly FoundText[]
  readonly markdown: (text: string) => ReadMarkdown
}

/** Parses a folder. What is the same in `known` is taken from there, such as what a draft shares with the published content. */
export function parseContent(files: ContentFiles, known?: ParsedContent): ParsedContent {
  const isKnown = (path: string): boolean => known !== undefined && files.get(path) === known.files.get(path)
  const written = once((path) => (known !== undefined && isKnown(path) ? known.written(path) : readSource(path, files.get(path) ?? '')))
  const texts = once((path) => (known !== undefined && isKnown(path) ? known.texts(path) : textsOf(path, written(path))))
  const lineage = lineageIn(files, written)
  /** A translation is read beside its Swedish: what lacks something is shown in Swedish, and is not wrong. */
  const swedish = (path: string): readonly string[] => (languageOf(path) === 'sv' ? [] : swedishFor(files, path))
  const shape = <T>(schema: z.ZodMiniType<T>, path: string): Parsed<T> => {
    if (languageOf(path) === 'sv') return shapeFile(schema, written(path))
    const beside = swedish(path).map((own) => ({ data: written(own).data, texts: texts(own) }))
    return shapeFile(schema, withoutIncomplete(written(path), beside), { mayLack: true })
  }
  const shaped = new Map<string, Parsed<unknown>>()
  const isAlone = (path: string): boolean => lineage.parentOf(ORGANISATION.exec(path)?.[1] ?? '') === undefined
  const file = <T>(schema: z.ZodMiniType<T>, path: string): Parsed<T> => {
    const found =
      shaped.get(path) ??
      (isAlone(path)
        ? known !== undefined && [path, ...swedish(path)].every(isKnown)
          ? known.file(schema, path)
          : shape(schema, path)
        : extended({ files, lineage, written, shape, file }, schema, path))
    shaped.set(path, found)
    return found as Parsed<T>
  }
  const source: ParsedContent['source'] = (path) => {
    const schema = placeOf(path)?.schema
    return isAlone(path) || schema === undefined ? written(path) : file(schema, path).source
  }
  const has = (path: string): boolean => files.has(path) || beforeIt(lineage, path).some((other) => files.has(other))
  return { files, lineage, has, written, source, texts, file, markdown: known?.markdown ?? once(readMarkdown) }
}

/** The file of the other organisation that one has instead of its own, or beside it. */
function beforeIt({ parentOf }: Lineage, path: string): readonly string[] {
  const [, id = '', name = ''] = ORGANISATION.exec(path) ?? []
  const parent = parentOf(id)
  const kind = placeOf(path)?.kind ?? ''
  if (parent === undefined) return []
  if (kind === 'statements') return [statementsAt(path)]
  return Object.hasOwn(EXTENDING, kind) ? [`organisations/${parent}/${name}`] : []
}

const OF_A_DOCUMENT = /^organisations\/[^/]+\/statements\/([^/]+)\/([^/]+\.yaml)$/

/** Where the statements of a document stand: in the folder of the organisation whose document it is. */
function statementsAt(path: string): string {
  const [, document, name] = OF_A_DOCUMENT.exec(path) ?? []
  return document === undefined ? path : `organisations/${document}/statements/${name}`
}

interface Folder extends Pick<ParsedContent, 'files' | 'lineage' | 'written' | 'file'> {
  /** A file by itself. */
  readonly shape: <T>(schema: z.ZodMiniType<T>, path: string) => Parsed<T>
}

/** A file of an organisation that extends another. */
function extended<T>(folder: Folder, schema: z.ZodMiniType<T>, path: string): Parsed<T> {
  const { files, lineage, written, shape, file } = folder
  const child = ORGANISATION.exec(path)?.[1] ?? ''
  const parent = lineage.parentOf(child) ?? ''
  const policy = written(`organisations/${child}/policy.yaml`)
  const retell: Retell = ({ file: at, line, message, ...rest }) => ({
    ...rest,
    ...policy.problemAt(
      ['extends', 'organisation'],
      `Med det som läggs till här går det som kommer från organisationen ”${parent}” inte ihop (${at}:${line}): ${message}`,
    ),
    from: { organisation: parent, file: at },
  })
  const [other] = beforeIt(lineage, path)
  if (other === undefined) return shape(schema, path)
  if (placeOf(path)?.kind === 'statements') return documentSection(folder, schema, path, retell) as Parsed<T>
  const { schema: own = schema, merge } = EXTENDING[placeOf(path)?.kind ?? ''] ?? { merge: (_base, said) => said }
  const mine = files.has(path) ? shape(own as z.ZodMiniType<T>, path) : undefined
  if (!files.has(other)) return mine ?? shape(schema, path)
  const base = file(schema, other)
  // What is put together has whole files on both sides, also where one of them says nothing.
  const said =
    mine ?? ({ ...base, value: {} as T, source: { ...policy, problems: [] }, mentions: () => false, isWhole: true } satisfies Parsed<T>)
  return mine === undefined && !namesSections(path)
    ? retold(base, retell)
    : compose(base, said, (one, two, like) => merge(one as never, two as never, like, { child, parent }) as T, retell)
}

/** Files that name sections, which have longer names where there are several documents. */
const namesSections = (path: string): boolean => path.endsWith('/policy.yaml') || languageOf(path) !== 'sv'

function documentSection<T>({ written, shape, file }: Folder, schema: z.ZodMiniType<T>, path: string, retell: Retell): Parsed<unknown> {
  const at = statementsAt(path)
  if (at === path) return shape(schema, path)
  const [, document = ''] = OF_A_DOCUMENT.exec(path) ?? []
  const isOwn = path.startsWith(`organisations/${document}/`)
  const found = (isOwn ? shapeFile(schema, written(at)) : file(schema, at)) as unknown as Parsed<Section>
  const told = isOwn ? found : retold(found, retell)
  const { value } = told
  return value === undefined ? told : { ...told, value: { ...value, section: sectionOf(document, value.section) } }
}

function textsOf(path: string, { data }: SourceFile): readonly FoundText[] {
  const schema = placeOf(path)?.schema
  return schema === undefined ? [] : textsIn(schema, data)
}

function once<T>(read: (key: string) => T): (key: string) => T {
  const done = new Map<string, T>()
  return (key) => {
    const result = done.get(key) ?? read(key)
    done.set(key, result)
    return result
  }
}
