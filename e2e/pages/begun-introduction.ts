import { MODEL, model } from './page-state.ts'

const found = model.introduction
const first = found?.parts[0]
if (found === null || first === undefined) throw new Error(`${MODEL} has no introduction`)

export const introduction = found
export const part = first

const done = part.cards.map((card) => `kort-${card.id}`)
const guesses = { [part.scenario]: 'nej' }

/** What the browser keeps of an introduction, by how far somebody has come. */
function keep(progress: object): Readonly<Record<string, string>> {
  return { 'ai-lotsen-introduktion': JSON.stringify({ version: 1, own: { [MODEL]: progress } }) }
}

/** The cards are read, and the case is next. */
export const begun = keep({ done, at: `fall-${part.scenario}`, guesses: {} })
/** The case is decided. */
export const decided = keep({ done, at: `fall-${part.scenario}`, guesses })
/** The part is gone through. */
export const gone = keep({ done, at: null, guesses })
