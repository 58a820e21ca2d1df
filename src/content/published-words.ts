import { nearest } from './nearest.ts'
import { hasOtherMeaning } from './other-meaning.ts'

/** Says that an id means what it did, though its words are quite others. */
export type IsSame = (id: string) => boolean

/** What would be right where an id is gone. */
export function rightly(name: string, id: string, now: readonly string[]): string {
  const like = nearest(id, now)
  const renamed = like === undefined ? 'Har det fått ett annat id' : `Har det nu id:t ”${like}”`
  return ` Är det borttaget av misstag, ställ tillbaka det. ${renamed}, skriv det i namnbytena, så att gamla länkar leder rätt (${name} i renames.yaml).`
}

export function otherWords(id: string, before: string, now: string): string {
  return `”${id}” betydde ”${before}” när det publicerades, men här står ”${now}”. Gamla länkar och sparade fall skulle få ett annat svar än det som gavs. Ge det nya ett eget id och en egen kod. Betyder det samma sak, säg det till den som publicerar (content:publish --same ${id}).`
}

/** Options with quite other words than they had, or with those of another. */
export function otherMeanings(
  before: Readonly<Record<string, { readonly words: string }>>,
  now: readonly { readonly id: string; readonly words: string }[],
  isSame: IsSame,
): readonly { readonly index: number; readonly told: string }[] {
  return now.flatMap(({ id, words }, index) => {
    const own = before[id]
    if (own === undefined || isSame(id) || own.words === words) return []
    const other = Object.entries(before).find(([each, published]) => each !== id && published.words === words)?.[0]
    if (other !== undefined)
      return [
        {
          index,
          told: `”${id}” har fått de ord som ”${other}” har: ”${words}”. Gamla länkar och sparade fall skulle få ett annat svar än det som gavs. Skriv ”${own.words}”, eller låt ”${other}” vara det svaret.`,
        },
      ]
    return hasOtherMeaning(own.words, words) ? [{ index, told: otherWords(id, own.words, words) }] : []
  })
}
