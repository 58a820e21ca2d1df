import { loadContentOrThrow } from '../build/content-modules.ts'
import { readArguments } from '../build/read-arguments.ts'
import { LIMITS, type Readability, readabilityOf } from '../../src/content/check/readability.ts'

/**
 * `npm run content:language`: how hard each organisation's findings and questions are to read (LIX), and which are the hardest. Exit
 * code 1 where the middle one or any of them is too hard.
 */
const { values } = readArguments({ json: { type: 'boolean', default: false } })
const measured = [...loadContentOrThrow(values.content).organisations].map(([id, { sv }]) => ({ id, ...readabilityOf(sv.organisation) }))

if (values.json) console.log(JSON.stringify(measured, null, 2))
else {
  for (const { id, findings, questions } of measured) console.log(`${id}\n${tell('fynd', findings)}\n${tell('frågor', questions)}`)
  console.log(`Medianen ska vara under ${LIMITS.median}, och ingen text över ${LIMITS.each}.`)
}
if (measured.some(({ findings, questions }) => !findings.isPlain || !questions.isPlain)) process.exitCode = 1

function tell(kind: string, { median, texts }: Readability): string {
  const hardest = texts.slice(0, 3).map(({ id, lix }) => `${id} (${lix})`)
  return `  ${kind}: median LIX ${median}, högst ${texts[0]?.lix ?? 0}. Svårast: ${hardest.join(', ')}.`
}
