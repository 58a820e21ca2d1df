/** A place where a word was found: the word and its groups as the pattern has them, and where it begins. */
interface Found {
  readonly word: string
  readonly groups: readonly (string | undefined)[]
  readonly index: number
}

export interface WordPattern {
  readonly test: (text: string) => boolean
  /** The first, as it stands. */
  readonly find: (text: string) => string | undefined
  readonly all: (text: string) => readonly Found[]
}

/** What a word does not stand right behind, as the inside of a class. */
const LETTER = String.raw`\p{L}`

/**
 * A pattern that begins where a word does, also where the word begins with å, ä or ö, which `\b` does not know. It does not look behind:
 * Safari before 16.4 refuses the whole file that holds such a pattern.
 */
export function word(pattern: RegExp, before = LETTER): WordPattern {
  const source = String.raw`(^|[^${before}])(?:${pattern.source})`
  const flags = pattern.flags.replace('g', '')
  const [one, each] = [new RegExp(source, flags), new RegExp(source, `${flags}g`)]
  return {
    test: (text) => one.test(text),
    find: (text) => {
      const found = one.exec(text)
      return found?.[0].slice(found[1]?.length)
    },
    all: (text) =>
      [...text.matchAll(each)].map((found) => {
        const [whole, sign = '', ...groups] = found
        return { word: whole.slice(sign.length), groups, index: found.index + sign.length }
      }),
  }
}
