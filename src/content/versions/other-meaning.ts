/** Words that stand in any sentence and tell nothing of what it is about. */
const SMALL =
  /^(och|att|det|den|de|du|jag|vi|ni|är|som|i|på|en|ett|av|för|med|till|om|har|kan|ska|vad|vilken|vilket|vilka|eller|din|ditt|dina|hos|er|oss|finns|något|någon|andra|så|här|där|ut|in|från)$/
const NO = /^(nej|inte|ingen|inget|inga|aldrig|ej|utan|saknas)$/
/** How many letters of a word tell what it is about, whatever its ending. */
const STEM = 5

/**
 * Whether a text in the place of another says something else, rather than the same in other words: it shares no word with it, or it says
 * no where the other did not. Errs on the side of the same.
 */
export function hasOtherMeaning(before: string, now: string): boolean {
  if (before === now) return false
  const [was, is] = [read(before), read(now)]
  if (was.answer !== undefined && is.answer !== undefined && was.answer !== is.answer) return true
  const shared = [...was.stems].filter((stem) => is.stems.has(stem)).length
  const smaller = Math.min(was.stems.size, is.stems.size)
  if (smaller === 0) return was.isNo !== is.isNo
  return shared === 0 || (was.isNo !== is.isNo && shared === smaller && was.stems.size === is.stems.size)
}

function read(text: string) {
  const words = text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}]+/gu) ?? []
  const [first] = words
  return {
    answer: first === 'ja' || first === 'nej' ? first : undefined,
    isNo: words.some((word) => NO.test(word)),
    stems: new Set(words.filter((word) => !SMALL.test(word) && !NO.test(word) && word !== 'ja').map((word) => word.slice(0, STEM))),
  }
}
