import { casesOf, content, MODEL, model, type PageState } from '../../../../e2e/pages/page-state.ts'
import { writeQuestion, writeReply } from './ask-link.ts'

const { organisation } = model
const shared = {
  organisation: MODEL,
  version: organisation.policy.content.version,
  outcome: 'forst',
  answers: {
    ...casesOf(MODEL).find(({ outcome }) => outcome === 'villkor')?.answers,
    system: 'annat',
    systemtyp: 'upphandlat',
    informationsklass: '1',
    bedomning: 'vet-ej',
  },
} as const
const asked = { shared, contact: 'chef' }
const reply = writeReply(content.codes, asked, { bedomning: 'racker' })
const answers = { organisation: MODEL, answers: shared.answers }

export const states: readonly PageState[] = [
  { state: 'utan länk', address: 'fraga/' },
  { state: 'med en trasig länk', address: 'fraga/#q1_zz.%%%' },
  {
    state: 'med en fråga',
    address: `fraga/#${writeQuestion(content.codes, asked)}`,
    picture: 'fraga',
  },
  {
    state: 'med en fråga som är besvarad',
    address: `fraga/#${writeQuestion(content.codes, asked)}`,
    reach: (page) => page.locator('.question input').first().check(),
  },
  { state: 'med ett svar, utan eget ärende', address: `fraga/#${reply}`, picture: 'svar' },
  { state: 'med ett svar på det egna ärendet', address: `fraga/#${reply}`, answers },
  {
    state: 'med ett svar på ett ärende som är ändrat, från en annan version',
    address: `fraga/#${writeReply(content.codes, { ...asked, shared: { ...shared, version: '1.0.0' } }, { bedomning: 'racker', granskning: 'ja' })}`,
    answers: { organisation: MODEL, answers: { ...shared.answers, granskning: 'nej' } },
  },
]
