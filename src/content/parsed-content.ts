import type * as z from 'zod/mini'
import { type FoundText, textsIn } from '../schema/texts-in.ts'
import { swedishFor, withoutIncomplete } from './complete-english.ts'
import { ENGLISH_FILE, placeOf } from './file-kinds.ts'
import { type ReadMarkdown, readMarkdown } from './markdown.ts'
import { type Parsed, shapeFile } from './parsed.ts'
import { type ContentFiles, readSource, type SourceFile } from './source-file.ts'

/** A folder of content that everything which checks it shares: each file and each longer text is parsed once, when it is first asked for. */
export interface ParsedContent {
  readonly files: ContentFiles
  /** A file as plain data; one that is not there is empty. */
  readonly source: (path: string) => SourceFile
  /** A file in its shape. A path has one schema. */
  readonly file: <T>(schema: z.ZodMiniType<T>, path: string) => Parsed<T>
  /** What somebody reads of a file, as its schema marks it; nothing of a file that has no schema. */
  readonly texts: (path: string) => readonly FoundText[]
  readonly markdown: (text: string) => ReadMarkdown
}

/** Parses a folder. What is the same in `known` is taken from there, such as what a draft shares with the published content. */
export function parseContent(files: ContentFiles, known?: ParsedContent): ParsedContent {
  const isKnown = (path: string): boolean => known !== undefined && files.get(path) === known.files.get(path)
  const source = once((path) => (known !== undefined && isKnown(path) ? known.source(path) : readSource(path, files.get(path) ?? '')))
  /** English is read beside its Swedish: what lacks something is shown in Swedish, and is not wrong. */
  const swedish = (path: string): readonly string[] => (ENGLISH_FILE.test(path) ? swedishFor(files, path) : [])
  const shape = <T>(schema: z.ZodMiniType<T>, path: string): Parsed<T> => {
    if (!ENGLISH_FILE.test(path)) return shapeFile(schema, source(path))
    const beside = swedish(path).map((own) => ({ data: source(own).data, texts: texts(own) }))
    return shapeFile(schema, withoutIncomplete(source(path), beside), { mayLack: true })
  }
  const shaped = new Map<string, Parsed<unknown>>()
  const texts = once((path) => (known !== undefined && isKnown(path) ? known.texts(path) : textsOf(path, source(path))))
  return {
    files,
    source,
    texts,
    file: <T>(schema: z.ZodMiniType<T>, path: string): Parsed<T> => {
      const file =
        shaped.get(path) ??
        (known !== undefined && [path, ...swedish(path)].every(isKnown) ? known.file(schema, path) : shape(schema, path))
      shaped.set(path, file)
      return file as Parsed<T>
    },
    markdown: known?.markdown ?? once(readMarkdown),
  }
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
