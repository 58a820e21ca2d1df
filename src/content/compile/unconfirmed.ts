import { Findings } from '../../schema/findings.ts'
import { Flow } from '../../schema/flow.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import type { Problem } from '../read/problem.ts'

/** Every finding and every question of some organisations that was proposed and that nobody has confirmed. */
export function unconfirmedIn({ files, file }: ParsedContent, organisations: readonly string[]): readonly Problem[] {
  return organisations
    .flatMap((id) => {
      const [ofFindings, ofFlow] = [`organisations/${id}/findings.yaml`, `organisations/${id}/flow.yaml`]
      // What comes from the organisation that another extends is told there.
      const findings = files.has(ofFindings) ? file(Findings, ofFindings) : undefined
      const flow = files.has(ofFlow) ? file(Flow, ofFlow) : undefined
      return [
        ...(findings?.value?.findings ?? []).flatMap(({ proposed, title, when }, index) =>
          proposed === true ? (findings?.source.problemAt(['findings', index, 'proposed'], tellFinding(title, when)) ?? []) : [],
        ),
        ...(flow?.value?.steps ?? []).flatMap((step, place) =>
          step.questions.flatMap(({ proposed, fact }, index) =>
            proposed === true
              ? (flow?.source.problemAt(['steps', place, 'questions', index, 'proposed'], `Frågan ”${fact}” är ett förslag. ${CONFIRM}`) ??
                [])
              : [],
          ),
        ),
      ]
    })
    .filter(({ from }) => from === undefined)
}

const CONFIRM = 'Bekräfta det eller ta bort det, under ”Förslag” i redaktörens verkstad.'

function tellFinding(title: string, when: object): string {
  const open = Object.keys(when).length === 0 ? ' Det säger inte när det gäller.' : ''
  return `Fyndet ”${title}” är ett förslag.${open} ${CONFIRM}`
}
