import type { RichText } from '../schema/model.ts'
import type { Situation } from '../schema/told-situation.ts'
import type { OrganisationOverlay, SituationsOverlay } from '../schema/overlay.ts'
import type { Situations } from '../schema/situations.ts'
import { checkKeys } from './check-keys.ts'
import type { SituationFiles } from './compile-situations.ts'
import type { Noted } from './noted.ts'
import type { Path } from './source-file.ts'

interface SituationsInEnglish {
  readonly swedish: SituationFiles
  readonly shared: SituationsOverlay | undefined
  readonly own: OrganisationOverlay['situations']
  readonly markdown: (path: Path, text: string) => RichText
}

/** The situations in English. A text of the organisation's own has only its own English: the shared one would say something else. */
export function translateSituations(situations: readonly Situation[], files: SituationsInEnglish): readonly Situation[] {
  return situations.map((situation) => {
    const { id } = situation
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
      ...(shared === undefined ? {} : { title: shared.title, words: shared.words ?? situation.words, lang: 'en' as const }),
      unsaid: words.unsaid === undefined ? unsaid : { text: words.unsaid, lang: 'en' },
      now: words.now === undefined ? now : { steps: words.now, lang: 'en' },
      lead: lead === null || words.lead === undefined ? lead : { ...lead, text: words.lead, lang: 'en' },
      says:
        says === null || own?.says === undefined
          ? says
          : { ...says, text: files.markdown(['situations', id, 'says'], own.says), lang: 'en' },
    }
  })
}

/** Checks that every situation that situations.en.yaml tells of is there in Swedish. */
export function checkSituationsOverlay({ source, value }: Noted<SituationsOverlay>, situations: Noted<Situations> | undefined): void {
  checkKeys(source, situations?.mentions ?? (() => false))(
    ['situations'],
    value?.situations,
    (situations?.value?.situations ?? []).map(({ id }) => id),
  )
}
