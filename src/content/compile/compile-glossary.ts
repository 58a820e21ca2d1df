import type { Language } from '../../schema/languages.ts'
import type { Glossary } from '../../schema/glossary.ts'
import type { Organisation, Sources } from '../../schema/model.ts'
import type { Term, TermSource } from '../../schema/term-model.ts'
import type { GlossaryOverlay } from '../../schema/overlay.ts'
import { checkKeys } from '../read/check-keys.ts'
import { propose } from '../read/nearest.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'

/** Checks what concerns the glossary alone: ids that are unique, and forms that lead to one term each. */
export function checkGlossary({ source, value }: Noted<Glossary>): void {
  const ids = new Set<string>()
  value?.terms.forEach((term, index) => {
    if (ids.has(term.id)) source.report(['terms', index, 'id'], `Termen ”${term.id}” finns två gånger. Ge en av dem ett annat id.`)
    ids.add(term.id)
  })
  checkForms(
    source,
    (value?.terms ?? []).map(({ id, forms }, index) => ({ id, forms, path: ['terms', index, 'forms'] })),
  )
}

/** Checks that the glossary in another language explains words that are there, and that each of its forms leads to one of them. */
export function checkGlossaryOverlay({ source, value }: Noted<GlossaryOverlay>, glossary: Noted<Glossary>): void {
  const known = (glossary.value?.terms ?? []).map((term) => term.id)
  checkKeys(source, glossary.mentions)(['terms'], value?.terms, known)
  checkForms(
    source,
    Object.entries(value?.terms ?? {}).map(([id, { forms }]) => ({ id, forms, path: ['terms', id, 'forms'] })),
  )
}

interface TermForms {
  readonly id: string
  readonly forms: readonly string[]
  readonly path: Path
}

function checkForms(source: Notes, terms: readonly TermForms[]): void {
  const claimed = new Map<string, string>()
  for (const { id, forms, path } of terms) {
    forms.forEach((form, position) => {
      const key = form.toLocaleLowerCase('sv')
      const owner = claimed.get(key)
      if (owner === id) source.report([...path, position], `Formen ”${form}” står två gånger för samma term. Ta bort den ena.`)
      else if (owner !== undefined)
        source.report([...path, position], `Formen ”${form}” hör redan till termen ”${owner}”. En form får bara höra till en term.`)
      claimed.set(key, id)
    })
  }
}

/** The glossary in another language; a term without words in it keeps its Swedish ones. */
export function translateGlossary(terms: readonly Term[], overlay: GlossaryOverlay | undefined, language: Language): readonly Term[] {
  return terms.map((term) => {
    const words = overlay?.terms[term.id]
    return words === undefined ? term : { ...term, ...words, lang: language }
  })
}

/**
 * The glossary with the places that its terms rest on, in every organisation that has such a statement. With `isWhole` false,
 * when only some organisations were read, a statement that none of them has is passed over in silence.
 */
export function compileGlossary(
  file: Noted<Glossary>,
  organisations: readonly { readonly organisation: Organisation; readonly sources: Sources }[],
  isWhole: boolean,
): readonly Term[] {
  const places = new Map<string, TermSource[]>()
  for (const { organisation, sources } of organisations) {
    for (const section of sources.sections) {
      for (const { id, locator } of section.statements) {
        const place = {
          organisation: organisation.id,
          document: organisation.policy.document.title,
          section: section.id,
          statement: id,
          locator,
        }
        places.set(id, [...(places.get(id) ?? []), place])
      }
    }
  }
  return (file.value?.terms ?? []).map((term, index) => {
    term.statements?.forEach((id, position) => {
      if (places.has(id) || !isWhole) return
      file.source.report(
        ['terms', index, 'statements', position],
        `Påståendet ”${id}” finns inte i någon organisation.${propose(id, places.keys())}`,
      )
    })
    const sources = (term.statements ?? []).flatMap((id) => places.get(id) ?? [])
    return { id: term.id, term: term.term, forms: term.forms, text: term.text, sources, lang: 'sv' }
  })
}
