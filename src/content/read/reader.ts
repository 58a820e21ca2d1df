import type * as z from 'zod/mini'
import { inEveryLanguage } from '../../schema/languages.ts'
import { Glossary } from '../../schema/glossary.ts'
import { GlossaryOverlay } from '../../schema/overlay.ts'
import { languageOf } from './file-kinds.ts'
import { termMarker } from './mark-terms.ts'
import { type Noted, noteOn } from './noted.ts'
import { type ParsedContent } from './parsed-content.ts'
import { type Problem } from './problem.ts'
import type { ContentFiles } from './source-file.ts'

/** Reads files, and keeps what is wrong in them. */
export interface Reader {
  readonly parsed: ParsedContent
  readonly files: ContentFiles
  /** Every file that was read, with what is wrong in it. */
  readonly noted: Noted<unknown>[]
  /** What is wrong with which files there are. */
  readonly missing: Problem[]
  readonly read: <T>(schema: z.ZodMiniType<T>, path: string) => Noted<T>
  readonly readIfThere: <T>(schema: z.ZodMiniType<T>, path: string) => Noted<T> | undefined
}

/** A reader of a folder that has read nothing yet. */
export function readerOf(parsed: ParsedContent): Reader {
  const { files } = parsed
  const noted: Noted<unknown>[] = []
  const missing: Problem[] = []
  const markers = inEveryLanguage((language) =>
    termMarker(
      language === 'sv'
        ? parsed.file(Glossary, 'glossary.yaml').value?.terms
        : formsOf(parsed.file(GlossaryOverlay, `glossary.${language}.yaml`).value),
    ),
  )
  const read = <T>(schema: z.ZodMiniType<T>, path: string): Noted<T> => {
    const file = noteOn(parsed.file(schema, path), parsed, markers[languageOf(path)])
    if (parsed.has(path)) noted.push(file)
    else missing.push({ file: path, line: 1, column: 1, message: `Filen saknas. Lägg till ${path} i innehållet.` })
    return file
  }
  return { parsed, files, noted, missing, read, readIfThere: (schema, path) => (parsed.has(path) ? read(schema, path) : undefined) }
}

function formsOf(overlay: GlossaryOverlay | undefined): readonly { readonly id: string; readonly forms: readonly string[] }[] {
  return Object.entries(overlay?.terms ?? {}).map(([id, { forms }]) => ({ id, forms }))
}
