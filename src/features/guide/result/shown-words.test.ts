import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { loadContentOrThrow } from '../../../../tools/build/content-modules.ts'
import { answersNear, randomFrom } from '../../../proof/random-answers.ts'
import { IS_PROVING } from '../../../engine/sample.test-support.ts'
import { endsEarly } from '../../../engine/index.ts'
import type { OutcomeId } from '../../../schema/outcomes.ts'
import { countWords, MOST_WORDS } from '../../../shared/told/unfold.ts'
import { firstOf, renderBesked, textOf, unfoldedOf } from './shown-words.test-support.tsx'

/** The verdict and the first thing to do. */
const MOST_WORDS_FIRST = 70
/** In each organisation and language, beside its scenarios. */
const RANDOM_CASES = IS_PROVING ? 1_000 : 20

const { organisations } = loadContentOrThrow('content')

beforeAll(() => {
  const window = { location: { href: 'http://localhost/' }, parent: {} }
  // Not within a frame.
  window.parent = window
  vi.stubGlobal('window', window)
})
afterAll(() => vi.unstubAllGlobals())

describe.each([...organisations.keys()].flatMap((id) => [[id, 'sv'] as const, [id, 'en'] as const]))(
  'a besked of %s in %s',
  (id, language) => {
    const own = organisations.get(id)?.[language]
    if (own === undefined) throw new Error('The organisation is there.')
    const { organisation, scenarios } = own
    const random = randomFrom(IS_PROVING ? Date.now() : 1)
    const randomCases = Array.from({ length: RANDOM_CASES }, (_, index) => {
      const near = scenarios[Math.floor(random() * scenarios.length)]?.answers ?? {}
      return answersNear(organisation, index % 2 === 0 ? near : {}, random, { isDone: index % 3 === 0 ? endsEarly : () => false })
    })

    test('says no more than one takes in, and what to do first among the first words', async () => {
      const outcomes = new Set<string>()
      for (const answers of [...scenarios.map((scenario) => scenario.answers), ...randomCases]) {
        const seen = unfoldedOf(await renderBesked(organisation, answers, language))
        const outcome = /data-outcome="([a-z-]+)"/.exec(seen)?.[1] as OutcomeId
        outcomes.add(outcome)
        const told = `${JSON.stringify(answers)}\n${textOf(seen)}`
        expect(countWords(textOf(seen)), told).toBeLessThanOrEqual(MOST_WORDS[outcome])
        expect(countWords(textOf(firstOf(seen))), told).toBeLessThanOrEqual(MOST_WORDS_FIRST)
        expect(repeatedContacts(seen), told).toEqual([])
        expect(reasonsOf(seen), told).not.toContain(verdictOf(seen))
        expect(countOf(seen, 'to-do', 'li'), told).toBeLessThanOrEqual(3)
        expect(countOf(seen, 'change-list', 'li'), told).toBeLessThanOrEqual(2)
        expect(countOf(seen, 'reasons', 'li'), told).toBeLessThanOrEqual(3)
      }
      expect([...outcomes].toSorted()).toEqual(organisation.outcomes.map((outcome) => outcome.id).toSorted())
    })
  },
)

/** How many elements of a kind there are within those of a class, which hold no others of it. */
function countOf(html: string, name: string, element: string): number {
  const [, ...parts] = html.split(new RegExp(`class="${name}"`))
  return parts.reduce((sum, part) => sum + (part.split('</section>')[0]?.split(`<${element}>`).length ?? 1) - 1, 0)
}

/** Words of names that say nothing of who it is. */
const NO_NAMES = ['your']

/** The words of headings with whom to ask that stand in what is asked as well, in another form perhaps. */
function repeatedContacts(html: string): readonly string[] {
  return [...html.matchAll(/<h3[^>]*>([^]*?)<\/h3><ul[^>]*>([^]*?)<\/ul>/g)].flatMap(([, heading = '', items = '']) => {
    const [, ...contact] = wordsOf(heading)
    const asked = wordsOf(items)
    return contact.filter(
      (word) =>
        word.length > 3 && !NO_NAMES.includes(word) && asked.some((other) => other.startsWith(word.replace(/(ens|ets|en|et|n|s)$/, ''))),
    )
  })
}

function wordsOf(html: string): readonly string[] {
  return textOf(html)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
}

function verdictOf(html: string): string {
  const sentence = /class="outcome-why"><span[^>]*>([^]*?)<a /.exec(html)?.[1] ?? ''
  return textOf(sentence.replace(/^[^<]*: /, ''))
}

function reasonsOf(html: string): readonly string[] {
  const list = /class="reasons">([^]*?)<\/ul>/.exec(html)?.[1] ?? ''
  return [...list.matchAll(/<a [^>]*>([^]*?)<\/a>/g)].map(([, title = '']) => textOf(title))
}
