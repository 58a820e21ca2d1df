import { expect, test } from 'vitest'
import { compareContent } from './compare-content.ts'
import { describeComparison } from './describe-comparison.ts'
import { type Content, type ContentFiles, loadDecisions } from './load.ts'
import { change, SMALL_CONTENT } from './small-content.test-support.ts'

function contentOf(files: ContentFiles): Content {
  const loaded = loadDecisions(files)
  if (loaded.kind === 'problems') throw new Error(loaded.problems.map((problem) => problem.message).join('\n'))
  return loaded.content
}

function compared(files: ContentFiles): string {
  return describeComparison(compareContent(contentOf(SMALL_CONTENT), contentOf(files)))
}

test('the same content twice', () => {
  expect(compared(SMALL_CONTENT)).toBe('Inget har ändrats: samma beslut i alla situationer, och samma texter.\n')
})

test('a weakened rule is told with the answers that show it, although a scenario no longer holds', () => {
  expect(compared(change(['findings.yaml', "{systemtyp: publikt, klass: '1'}", "{systemtyp: publikt, klass: '1', omrade: skola}"])))
    .toMatchInlineSnapshot(`
    "## exempel

    Samma frågor och svar som förut: 29 fullständiga situationer.

    ### Ändrade utfall

    **Fyndet ”oppet-system”**

    - {systemtyp: publikt, omrade: [inget]}: från **forst** till **ja**, om inget annat svar avgör. 6 situationer (20,7 %).
      - Räcker alltid: {systemtyp: publikt, omrade: [inget]}
      - Exempel 1: \`{arende: anvanda, system: chatgpt, klass: 1, omrade: [inget]}\`
      - Exempel 2: \`{arende: anvanda, system: chatgpt, klass: 1, omrade: [vard]}\`
      - Exempel 3: \`{arende: anvanda, system: copilot, systemtyp: publikt, klass: 1, omrade: [vard]}\`

    ### Fynd som kommer till eller försvinner

    - ”oppet-system” försvinner i 6 situationer, som vid {systemtyp: publikt, omrade: [inget]}.
      - Exempel: \`{arende: anvanda, system: chatgpt, klass: 1, omrade: [inget]}\`

    "
  `)
})

test('another question', () => {
  expect(compared(change(['flow.yaml', "- klass: {except: '0'}", "- klass: '0'"]))).toMatchInlineSnapshot(`
    "## exempel

    Frågorna eller svaren har ändrats: 29 fullständiga situationer förut, 29 nu, varav 4 i båda.

    ### Ändrade utfall

    **Andra frågor eller svar**

    - {systemtyp: publikt, omrade: [skola]}: från **nej** till **forst**, om inget annat svar avgör. 3 situationer som bara fanns förut (10,3 %).
      - Räcker alltid: {systemtyp: publikt, omrade: [skola]}
      - Exempel 1: \`{arende: anvanda, system: chatgpt, klass: 1, omrade: [skola]}\`
      - Exempel 2: \`{arende: anvanda, system: copilot, systemtyp: publikt, klass: 1, omrade: [skola]}\`

    - {systemtyp: upphandlat, omrade: [skola]}: från **nej** till **ja**, om inget annat svar avgör. 2 situationer som bara fanns förut (6,9 %).
      - Räcker alltid: {systemtyp: upphandlat, omrade: [skola]}
      - Exempel 1: \`{arende: anvanda, system: copilot, systemtyp: upphandlat, klass: 1, omrade: [skola]}\`

    - {klass: 0, omrade: [skola]}: från **ja** till **nej**, om inget annat svar avgör. 5 situationer (17,2 %).
      - Räcker alltid: {klass: 0, omrade: [skola]}
      - Exempel 1: \`{arende: anvanda, system: chatgpt, klass: 0, omrade: [skola]}\`
      - Exempel 2: \`{arende: anvanda, system: copilot, systemtyp: publikt, klass: 0, omrade: [skola]}\`
      - Exempel 3: \`{arende: anvanda, system: copilot, systemtyp: upphandlat, klass: 0, omrade: [skola]}\`

    ### Fynd som kommer till eller försvinner

    - ”hog-risk” kommer till i 5 situationer, som vid {klass: 0, omrade: [skola]}.
      - Exempel: \`{arende: anvanda, system: chatgpt, klass: 0, omrade: [skola]}\`
    - ”hog-risk” försvinner i 5 situationer, som vid {klass: 1, omrade: [skola]}.
      - Exempel: \`{arende: anvanda, system: chatgpt, klass: 1, omrade: [skola]}\`

    "
  `)
})

test('other words', () => {
  expect(compared(change(['findings.yaml', 'Låt bli.', 'Låt bli det.']))).toMatchInlineSnapshot(`
    "## exempel

    Samma frågor och svar som förut: 29 fullständiga situationer.

    Inget beslut har ändrats.

    ### Bara ordalydelsen

    - fyndet ”hog-risk”

    "
  `)
})
