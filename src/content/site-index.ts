import type { Language } from '../schema/languages.ts'
import type { SiteIndex } from '../schema/model.ts'
import type { Site } from '../schema/site.ts'
import type { CompiledOrganisation } from './compile-organisation.ts'

/** What can be read through at a glance. */
const MANY = 12

function operatorOf({ operator }: Site): SiteIndex['operator'] {
  if (operator === undefined) return null
  const { name, mail, phone = null, address = null, assessed = null, faults = [] } = operator
  return { name, mail, phone, address, assessed, faults }
}

/** What every page knows of the site. */
export function indexOf(
  site: Site,
  organisations: ReadonlyMap<string, Readonly<Record<Language, CompiledOrganisation>>>,
  renames: SiteIndex['renames'],
): SiteIndex {
  return {
    name: site.name,
    offline: site.offline ?? true,
    operator: operatorOf(site),
    origins: site.embedding?.origins ?? [],
    isLarge: site.organisations.length > MANY,
    renames,
    organisations: site.organisations.flatMap((id) => {
      const own = organisations.get(id)?.sv
      if (own === undefined) return []
      return [
        {
          id,
          name: own.organisation.policy.name,
          document: own.organisation.policy.document.title,
          theme: own.theme?.facts ?? null,
          steps: own.organisation.steps.map((step) => step.id),
          sections: own.sources.sections.map((section) => section.id),
          shortcuts: own.shortcuts.map((shortcut) => shortcut.id),
          situations: own.situations.map((situation) => situation.id),
          parts: own.introduction.parts.map((part) => part.id),
          systems: own.organisation.steps
            .flatMap((step) => step.questions.flatMap((question) => question.options))
            .flatMap((option) => (option.system === null ? [] : [option.id])),
        },
      ]
    }),
  }
}
