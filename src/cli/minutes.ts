import { parseArgs } from 'node:util'
import { loadContentOrThrow } from '../build/content-modules.ts'
import { medianOf, type Timed, timeAll } from '../content/minutes.ts'

/**
 * `npm run content:minutes`: how long the scenarios and shortcuts take at a modelled pace, organisation by organisation and for all
 * of them. The model is in docs/two-minutes.md.
 */
const { values } = parseArgs({ options: { content: { type: 'string', default: 'content' }, json: { type: 'boolean', default: false } } })
const timed = [...loadContentOrThrow(values.content).organisations].map(([id, { sv }]) => ({ id, tasks: timeAll(sv) }))
const all = timed.flatMap(({ tasks }) => tasks).toSorted((a, b) => a.seconds - b.seconds)

if (values.json) console.log(JSON.stringify(timed, null, 2))
else {
  for (const { id, tasks } of timed) {
    const ofKind = (kind: Timed['kind']): string => inMinutes(medianOf(tasks.filter((task) => task.kind === kind)))
    const slowest = tasks.at(-1)
    console.log(
      `${id}: median ${inMinutes(medianOf(tasks))} min (fall ${ofKind('scenario')}, genvägar ${ofKind('shortcut')}), längst ${inMinutes(slowest)} min (${slowest?.id ?? '–'})`,
    )
  }
  console.log(`Alla ${all.length} uppgifter: median ${inMinutes(medianOf(all))} min`)
}

function inMinutes(task: Timed | undefined): string {
  return task === undefined ? '–' : (task.seconds / 60).toLocaleString('sv-SE', { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}
