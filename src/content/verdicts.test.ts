import { expect, test } from 'vitest'
import { type ContentFiles, loadBoth } from './load.ts'
import { parseContent } from './parsed-content.ts'
import { formatProblem } from './problem.ts'
import { proveContent } from './prove-content.ts'
import { change } from './small-content.test-support.ts'

/** What the proof says of verdicts, with these lines among what the organisation has decided on systems. */
function toldOf(lines: string): string {
  // The question about the class is known by its name.
  const files: ContentFiles = new Map(
    [...change(['policy.yaml', 'silent:', `systems:\n${lines}silent:`])].map(([path, text]) => [
      path,
      text.replaceAll('klass', 'informationsklass'),
    ]),
  )
  const parsed = parseContent(files)
  const { whole, each } = loadBoth(parsed)
  if (whole.kind === 'problems') throw new Error(whole.problems.map(formatProblem).join('\n'))
  const told = proveContent(parsed, each).problems.map(formatProblem)
  return told
    .filter((line) => line.includes('Systemet ”'))
    .join('\n')
    .replaceAll('organisations/exempel/', '')
}

test('a ban that the outcomes do not keep is told at its place, with the shortest way there', () => {
  expect(toldOf('  - id: copilot\n    verdict: forbjudet\n    note: Nej.\n')).toMatchInlineSnapshot(
    `"policy.yaml:26:14 Systemet ”copilot” är förbjudet här, men frågorna ger inte alltid nej. Låt ett fynd ge ”nej” för systemet. Är det inte längre förbjudet, skriv det som gäller i ”verdict”. Det blir ”ja” i 8 fall. Avgörande: {system: copilot, informationsklass: 0}. Kortaste vägen: {arende: anvanda, system: copilot, systemtyp: publikt, informationsklass: 0}."`,
  )
})

test('an approval for a class that never leads to a yes is told at the class', () => {
  const approved = (classes: string): string => `  - id: chatgpt\n    verdict: godkant\n    note: Ja.\n${classes}`
  expect(toldOf(approved(''))).toBe('')
  expect(toldOf(approved("    classes: ['0', '1']\n"))).toMatchInlineSnapshot(
    `"policy.yaml:28:20 Systemet ”chatgpt” är godkänt för den här klassen, men inga svar med dem ger ”villkor” eller ”ja”. Rätta det fynd som hindrar det, eller systemets egna svar (answers). Är det inte längre godkänt, skriv det som gäller i ”verdict”."`,
  )
})
