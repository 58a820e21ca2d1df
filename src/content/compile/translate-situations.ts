import type { Translation } from '../../schema/languages.ts'
import type { RichText } from '../../schema/model.ts'
import type { Situation } from '../../schema/told-situation.ts'
import type { OrganisationOverlay, SituationsOverlay } from '../../schema/overlay.ts'
import type { SituationFiles } from './compile-situations.ts'
import type { Path } from '../read/source-file.ts'

interface SituationWords {
  readonly language: Translation
  readonly swedish: SituationFiles
  readonly shared: SituationsOverlay | undefined
  readonly own: OrganisationOverlay['situations']
  readonly markdown: (path: Path, text: string) => RichText
}

/** The situations in another language. A text of the organisation's own has only its own words there: the shared ones would say something else. */
export function translateSituations(situations: readonly Situation[], files: SituationWords): readonly Situation[] {
  return situations.map((situation) => {
    const { id } = situation
    const { language } = files
    const shared = files.shared?.situations[id]
    const own = files.own?.[id]
    const entry = files.swedish.own?.value?.situations.find((each) => each.id === id)
    const { unsaid, now, lead, says } = situation
    const words = {
      unsaid: entry?.unsaid === undefined ? shared?.unsaid : own?.unsaid,
      now: entry?.now === undefined ? shared?.now : own?.now,
      lead: entry?.lead === undefined ? shared?.lead : own?.lead,
    }
    return {
      ...situation,
      ...(shared === undefined ? {} : { title: shared.title, words: shared.words ?? situation.words, lang: language }),
      unsaid: words.unsaid === undefined ? unsaid : { text: words.unsaid, lang: language },
      now: words.now === undefined ? now : { steps: words.now, lang: language },
      lead: lead === null || words.lead === undefined ? lead : { ...lead, text: words.lead, lang: language },
      says:
        says === null || own?.says === undefined
          ? says
          : { ...says, text: files.markdown(['situations', id, 'says'], own.says), lang: language },
    }
  })
}
