import type { Glossary } from '../schema/glossary.ts'
import type { Organisation, Sources, Term, TermSource } from '../schema/model.ts'
import { propose } from './nearest.ts'
import type { Parsed } from './parsed.ts'

/** Checks what concerns the glossary alone: ids that are unique, and forms that lead to one term each. */
export function checkGlossary(file: Parsed<Glossary>): void {
  const { source, value } = file
  const ids = new Set<string>()
  const claimed = new Map<string, string>()
  value?.terms.forEach((term, index) => {
    const at = ['terms', index]
    if (ids.has(term.id)) source.report([...at, 'id'], `Termen ”${term.id}” finns två gånger. Ge en av dem ett annat id.`)
    ids.add(term.id)
    term.forms.forEach((form, position) => {
      const key = form.toLocaleLowerCase('sv')
      const owner = claimed.get(key)
      const path = [...at, 'forms', position]
      if (owner === term.id) source.report(path, `Formen ”${form}” står två gånger för samma term. Ta bort den ena.`)
      else if (owner !== undefined)
        source.report(path, `Formen ”${form}” hör redan till termen ”${owner}”. En form får bara höra till en term.`)
      claimed.set(key, term.id)
    })
  })
}

/**
 * The glossary with the places that its terms rest on, in every organisation that has such a statement. With `isWhole` false,
 * when only some organisations were read, a statement that none of them has is passed over in silence.
 */
export function compileGlossary(
  file: Parsed<Glossary>,
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
    term.statements.forEach((id, position) => {
      if (places.has(id) || !isWhole) return
      file.source.report(
        ['terms', index, 'statements', position],
        `Påståendet ”${id}” finns inte i någon organisation.${propose(id, places.keys())}`,
      )
    })
    const sources = term.statements.flatMap((id) => places.get(id) ?? [])
    return { id: term.id, term: term.term, forms: term.forms, text: term.text, sources }
  })
}
