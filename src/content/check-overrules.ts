import type { Step } from '../schema/model.ts'
import type { Policy } from '../schema/policy.ts'
import type { Systems } from '../schema/systems.ts'
import type { Scope } from './compile-condition.ts'
import { propose } from './nearest.ts'
import type { Noted } from './noted.ts'
import { questionsOf } from '../schema/look-up.ts'
import type { Path } from './source-file.ts'

/** The fact whose options are the information classes that an organisation may approve a system for. */
export const INFORMATION_CLASS = 'informationsklass'

/** Checks what an organisation says of single systems: that they are in the catalogue, and that its answers are asked for after the system. */
export function checkOverrules(policy: Noted<Policy>, systems: Noted<Systems>, steps: readonly Step[], scope: Scope): void {
  const { source, value } = policy
  const catalogue = systems.value?.systems.map((system) => system.id) ?? []
  const questions = questionsOf({ steps })
  const place = questions.findIndex((question) => question.catalogue)
  const checkOption = (fact: string, option: string, path: Path): void => {
    const options = scope.facts.get(fact)?.options ?? []
    if (options.includes(option) || scope.isMentioned(option)) return
    source.report(path, `Svaret ”${option}” finns inte till frågan ”${fact}” här.${propose(option, options)}`)
  }
  const own = value?.systems ?? []
  own.forEach((system, index) => {
    const at: Path = ['systems', index]
    if (!catalogue.includes(system.id) && !systems.mentions(system.id)) {
      source.report([...at, 'id'], `Systemet ”${system.id}” finns inte i systems.yaml.${propose(system.id, catalogue)}`)
    }
    if (own.findIndex((other) => other.id === system.id) !== index)
      source.report([...at, 'id'], `Systemet ”${system.id}” finns två gånger. Ta bort det ena.`)
    system.classes?.forEach((option, position) => {
      if (scope.facts.has(INFORMATION_CLASS)) checkOption(INFORMATION_CLASS, option, [...at, 'classes', position])
      else if (position === 0)
        source.report(
          [...at, 'classes'],
          `Frågan ”${INFORMATION_CLASS}” ställs inte i flow.yaml, så systemet kan inte godkännas för klasser. Ta bort ”classes”.`,
        )
    })
    for (const [fact, option] of Object.entries(system.answers ?? {})) {
      const asked = questions.findIndex((question) => question.fact === fact)
      if (asked === -1) {
        if (scope.isMentioned(fact)) continue
        source.reportKey(
          [...at, 'answers'],
          fact,
          scope.explain(fact) ?? `Frågan ”${fact}” finns inte.${propose(fact, scope.facts.keys())}`,
        )
      } else if (asked <= place) {
        source.reportKey(
          [...at, 'answers'],
          fact,
          `Frågan ”${fact}” ställs inte efter frågan om systemet, och kan därför inte få sitt svar av det.`,
        )
      } else checkOption(fact, option, [...at, 'answers', fact])
    }
  })
}
