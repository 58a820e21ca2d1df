import { questionsOf } from '../../schema/look-up.ts'
import type { ChoicesNeeded, SiteIndex } from '../../schema/model.ts'
import type { Site } from '../../schema/site.ts'
import type { CompiledOrganisation } from './compile-organisation.ts'
import { usualChoices } from './usual-choices.ts'

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
  organisations: ReadonlyMap<string, { readonly sv: CompiledOrganisation }>,
  renames: SiteIndex['renames'],
): SiteIndex {
  const own = site.organisations.flatMap((id) => {
    const compiled = organisations.get(id)?.sv
    return compiled === undefined ? [] : [ownIndexOf(id, compiled)]
  })
  return {
    name: site.name,
    offline: site.offline ?? true,
    operator: operatorOf(site),
    origins: site.embedding?.origins ?? [],
    isLarge: site.organisations.length > MANY,
    renames,
    choices: choicesOfAll(own.map(({ choices }) => choices)),
    organisations: own,
  }
}

function ownIndexOf(id: string, own: CompiledOrganisation): SiteIndex['organisations'][number] {
  const { organisation } = own
  const systems = questionsOf(organisation).flatMap(({ options }) => options.filter(({ system }) => system !== null))
  return {
    id,
    name: organisation.policy.name,
    document: organisation.policy.document.title,
    theme: own.theme?.facts ?? null,
    choices: usualChoices(organisation, own.scenarios),
    steps: organisation.steps.map((step) => step.id),
    sections: own.sources.sections.map((section) => section.id),
    shortcuts: own.shortcuts.map((shortcut) => shortcut.id),
    situations: own.situations.map((situation) => situation.id),
    parts: own.introduction.parts.map((part) => part.id),
    systems: systems.map(({ id }) => id),
    decided: systems.flatMap(({ id, system }) => (system?.decision == null ? [] : [id])),
  }
}

/** The organisations' own choices, the fewest and the most of each. */
function choicesOfAll(all: readonly ChoicesNeeded[]): ChoicesNeeded {
  return {
    easy: [Math.min(...all.map(({ easy }) => easy[0])), Math.max(...all.map(({ easy }) => easy[1]))],
    most: Math.max(...all.map(({ most }) => most)),
  }
}
