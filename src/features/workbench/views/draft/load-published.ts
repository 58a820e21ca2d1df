import type { Language } from '../../../../schema/languages.ts'
import {
  loadIntroduction,
  loadOrganisation,
  loadScenarios,
  loadShortcuts,
  loadSituations,
  loadSources,
  once,
} from '../../../../shared/session/load-content.ts'
import type { ContentFolder, WholeOrganisation } from '../../state/published.ts'

/** Everything of an organisation as it is published, also what no other page shows. */
export function loadWhole(id: string, language: Language): Promise<WholeOrganisation> {
  return once(`whole/${id}/${language}`, async () => {
    const parts = Promise.all([
      loadOrganisation(id, language),
      loadSources(id, language),
      loadShortcuts(id, language),
      loadSituations(id, language),
      loadScenarios(id, language),
      loadIntroduction(id, language),
    ])
    const { default: workbench } = await import('content:workbench')
    const [organisation, sources, shortcuts, situations, scenarios, introduction] = await parts
    const editorial = await workbench.editorial[id]?.()
    if (editorial === undefined) throw new Error(`The organisation ${id} is not published`)
    return { default: { organisation, sources, shortcuts, situations, scenarios, introduction, ...editorial.default } }
  })
}

/** The content files as they were written: an organisation's, or the shared ones where none is named. */
export function loadFiles(id = ''): Promise<ContentFolder> {
  return once(`files/${id}`, async () => {
    const { default: workbench } = await import('content:workbench')
    return (await workbench.files[id]?.()) ?? { default: {} }
  })
}
