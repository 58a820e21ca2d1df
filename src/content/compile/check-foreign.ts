import { Foreign } from '../../schema/foreign.ts'
import { inEveryLanguage, type Language } from '../../schema/languages.ts'
import { languageOf } from '../read/file-kinds.ts'
import type { Noted } from '../read/noted.ts'
import type { Parsed } from '../read/parsed.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { type Problem, sortProblems } from '../read/problem.ts'
import type { Path } from '../read/source-file.ts'

const FOREIGN = 'foreign.yaml'
/** Languages that have these letters themselves. */
const HAS_SWEDISH_LETTERS = /^(?:da|de|et|fi|is|nb|nn|se|smj|sma)$/
/** A name is said as one is used to; another word with these letters is of no other language. */
const LOOKS_SWEDISH = /(?:^|[^\p{L}\p{N}-])(?=\p{Ll})([\p{L}-]*[åäö][\p{L}-]*)/gu

/** Checks that each expression stands once, and so in one language. */
export function checkForeign({ source, value }: Noted<Foreign>): void {
  const known = new Map<string, string>()
  for (const [language, expressions = []] of Object.entries(value ?? {})) {
    expressions.forEach((expression, position) => {
      const key = expression.toLowerCase()
      const other = known.get(key)
      if (other !== undefined)
        source.report(
          [language, position],
          `”${expression}” står redan under ${other}. Ett uttryck har bara ett språk. Ta bort det på ett av ställena.`,
        )
      known.set(key, language)
    })
  }
}

/**
 * What foreign.yaml seems to lack, and what it no longer needs: Swedish in translated texts that no entry covers, and entries that stand
 * in no text of another language. Nothing that is wrong. `only` limits the former to some organisations, and leaves out the latter.
 */
export function adviseForeign(content: ParsedContent, only?: readonly string[]): readonly Problem[] {
  const list = content.file(Foreign, FOREIGN)
  const known = new Set(wordsOf((list.value?.sv ?? []).join(' ')))
  const found: Problem[] = []
  const texts: Record<Language, string> = { ...inEveryLanguage(() => '') }
  for (const file of content.files.keys()) {
    const folder = /^organisations\/([^/]+)\//.exec(file)?.[1]
    if (!file.endsWith('.yaml') || file === FOREIGN || (only !== undefined && folder !== undefined && !only.includes(folder))) continue
    const language = languageOf(file)
    const source = content.written(file)
    visitTexts(source.data, [], (told, path) => {
      texts[language] += `\n${told}`
      if (language === 'sv' || HAS_SWEDISH_LETTERS.test(language)) return
      const strange = [...told.matchAll(LOOKS_SWEDISH)].map(([, word = '']) => word).filter((word) => !known.has(word))
      for (const word of new Set(strange))
        found.push(
          source.problemAt(
            path,
            `”${word}” ser ut att vara svenska. Lägg det bland de svenska orden (${FOREIGN}), så att skärmläsare säger det rätt.`,
          ),
        )
    })
  }
  if (only === undefined) found.push(...unused(list, texts))
  return sortProblems(found)
}

function unused({ source, value }: Parsed<Foreign>, texts: Readonly<Record<Language, string>>): readonly Problem[] {
  const plain = Object.entries(texts).map(([language, told]) => ({ language, told: plainly(told) }))
  return Object.entries(value ?? {}).flatMap(([language, expressions = []]) => {
    const others = plain.flatMap((each) => (each.language === language ? [] : each.told)).join('\n')
    const message = 'står inte i någon text på ett annat språk. Ta bort det, eller rätta stavningen.'
    return expressions.flatMap((expression, position) =>
      others.includes(plainly(expression)) ? [] : [source.problemAt([language, position], `”${expression}” ${message}`)],
    )
  })
}

function visitTexts(data: unknown, path: Path, visit: (text: string, path: Path) => void): void {
  if (typeof data === 'string') visit(data, path)
  else if (typeof data === 'object' && data !== null)
    for (const [key, value] of Object.entries(data))
      // The forms of a term are looked for in texts, and are none.
      if (key !== 'forms') visitTexts(value, [...path, Array.isArray(data) ? Number(key) : key], visit)
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
}

function plainly(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ')
}
