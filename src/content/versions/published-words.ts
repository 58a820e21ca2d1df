import { nearest } from '../read/nearest.ts'
import { hasOtherMeaning } from './other-meaning.ts'
import type { Problem, RemedyChoice } from '../read/problem.ts'
import type { Path } from '../read/source-file.ts'

/** Says that an id means what it did, though its words are quite others. */
export type IsSame = (id: string) => boolean

/** Something that was published and is gone. */
export interface Gone {
  /** What it was, in words and with its id. */
  readonly noun: string
  readonly id: string
  /** Where its new name is written in renames.yaml; null where it can have none. */
  readonly renames: Path | null
  /** Where it is written that it has no successor. */
  readonly none: Pick<RemedyChoice, 'file' | 'path' | 'value'>
  /** What there is of its kind now. */
  readonly now: readonly Named[]
  /** How that there is no successor is written by hand. */
  readonly byHand: string
}

interface Named {
  readonly id: string
  readonly words: string
}

/** Tells of what is gone, and what an editor can say of it. */
export function goneProblem(tell: (message: string) => Problem, { noun, id, renames, none, now, byHand }: Gone): Problem {
  const said = `${noun} har publicerats men finns inte längre.`
  const renamed = renames === null ? '' : rightly(renames.join(', '), id, now)
  const choices = (renames === null ? [] : now).map((each) => ({
    kind: 'renamed' as const,
    words: each.words,
    file: 'renames.yaml',
    path: [...(renames ?? []), id],
    value: each.id,
  }))
  return { ...tell(`${said}${renamed}${byHand}`), remedy: { said, choices: [...choices, { kind: 'gone', words: '', ...none }] } }
}

/** Tells of a code that has become another, which it never may. */
export function codeProblem(problem: Problem, file: string, path: Path, code: string): Problem {
  return { ...problem, remedy: { said: problem.message, choices: [{ kind: 'code', words: code, file, path, value: code }] } }
}

/** What would be right where an id is gone. */
function rightly(name: string, id: string, now: readonly Named[]): string {
  const like = nearest(
    id,
    now.map((each) => each.id),
  )
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
