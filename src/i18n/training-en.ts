import type { trainingSv } from './training-sv.ts'
import type { Translated } from './translated.ts'

export const trainingEn: Translated<typeof trainingSv> = {
  reveal: {
    because: 'Because the answer is',
    others_one: 'One other piece of advice counts too, but does not decide.',
    others_other: '{{count}} other pieces of advice count too, but do not decide.',
    changes: 'What would have changed the answer?',
    stricter: 'Another answer to one of the questions would have made it stricter:',
  },
  chart: { asTable: 'Show the chart as a table' },
}
