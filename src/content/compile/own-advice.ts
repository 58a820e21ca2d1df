import type { Findings } from '../../schema/findings.ts'
import type { Language } from '../../schema/languages.ts'
import type { Finding } from '../../schema/model.ts'
import { isDemand, type Modality } from '../../schema/modalities.ts'
import { recordOf } from './compile-actions.ts'
import type { Noted } from '../read/noted.ts'

/** Whether anything that a finding tells is the guide's own advice: all of it, a paragraph or something to do. */
export function hasOwnAdvice({ ownAdvice, advice, actions }: Finding): boolean {
  return ownAdvice || advice !== null || actions.some((action) => action.ownAdvice)
}

/** A text in another language is not looked at for it. */
const SAYS_SO: Readonly<Partial<Record<Language, RegExp>>> = {
  sv: /(?:^|[^\p{L}])(?:(?:vårt|guidens)\s+(?:eget\s+)?råd|(?:vi|guiden)\s+(?:rekommenderar|råder))(?!\p{L})/iu,
  en: /\b(?:our|the guide[’']s)\s+(?:own\s+)?advice\b|\b(?:we\s+(?:recommend|advise)|the\s+guide\s+(?:recommends|advises))\b/i,
}

/** Whether a text says in words that something is the guide's own advice, which is for the mark to say. */
export function saysOwnAdvice(text: string, language: Language): boolean {
  return SAYS_SO[language]?.test(text) === true
}

/** Refuses a mark over what the document itself says, and advice of the guide's own without a mark. */
export function checkMarks({ source, value }: Noted<Findings>, modalities: ReadonlyMap<string, Modality>): void {
  value?.findings.forEach((finding, index) => {
    const at = ['findings', index]
    if (finding.ownAdvice === true) {
      const cited = [...finding.statements, ...(finding.also ?? []).flatMap(({ statements }) => statements)]
      const [found] = cited.flatMap((id) => {
        const modality = modalities.get(id) ?? 'information'
        return isDemand(modality) ? [{ id, demand: modality === 'forbjudet' ? 'ett förbud' : 'ett krav' }] : []
      })
      if (found !== undefined)
        source.report(
          [...at, 'ownAdvice'],
          `Märket gäller hela fyndet, men det vilar på ${found.demand} i dokumentet, påståendet ”${found.id}”. Ta bort märket här. Skriv det som är guidens eget i fältet för eget råd (advice), eller märk åtgärden (ownAdvice).`,
        )
      return
    }
    if (saysOwnAdvice(finding.text, 'sv'))
      source.report(
        [...at, 'text'],
        'Här står ett råd som är guidens eget. Flytta det till fältet för eget råd (advice), där det får sitt märke.',
      )
    finding.actions?.map(recordOf).forEach((action, place) => {
      if (action.ownAdvice !== true && saysOwnAdvice(action.text, 'sv'))
        source.report([...at, 'actions', place], 'Åtgärden är guidens eget råd. Märk den (ownAdvice) i stället för att säga det i texten.')
    })
  })
}
