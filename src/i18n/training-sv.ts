/** Texts for exercises, handouts, own cases and charts. The English file has the same keys, held by its type. */
export const trainingSv = {
  reveal: {
    because: 'Eftersom svaret är',
    others_one: 'Ett annat råd räknas också, men avgör inte.',
    others_other: '{{count}} andra råd räknas också, men avgör inte.',
    changes: 'Vad hade ändrat svaret?',
    stricter: 'Ett annat svar på en av frågorna hade gjort beskedet strängare:',
  },
  chart: { asTable: 'Visa diagrammet som tabell' },
} as const
