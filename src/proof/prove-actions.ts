import type { ActionPlace } from '../schema/claims.ts'
import { AND, type Node } from './diagram.ts'
import type { Failure, Ground } from './ground.ts'

/** Nobody is told to find out what she has answered, and nobody is told the same thing twice. */
export function proveActions(ground: Ground): readonly Failure[] {
  const { space, claims, reachable } = ground
  const { combine } = space.diagrams
  const findings = new Map(space.rules.findings.map((finding) => [finding.id, finding]))
  const toldAt = ({ finding, index }: ActionPlace): Node => {
    const own = findings.get(finding)
    if (own === undefined) return 0
    const when = own.actions[index]?.when ?? null
    return when === null ? space.where(own.when) : combine(AND, space.where(own.when), space.where(when))
  }
  const exampleOf = (both: Node) => (reachable.meets(both) ? ground.exampleOf(combine(AND, space.all, both)) : undefined)
  const known = claims.findingOut.flatMap(({ finding, index, fact, settled }): readonly Failure[] => {
    const example = exampleOf(combine(AND, toldAt({ finding, index }), space.where(settled)))
    return example === undefined ? [] : [{ kind: 'action-finds-out-known', finding, index, fact, example }]
  })
  const twice = claims.sayingSame.flatMap((places) =>
    places.flatMap((place, index): readonly Failure[] => {
      const told = toldAt(place)
      const [failure] = places.slice(0, index).flatMap((other): readonly Failure[] => {
        const example = exampleOf(combine(AND, told, toldAt(other)))
        return example === undefined ? [] : [{ kind: 'action-twice', ...place, other, example }]
      })
      return failure === undefined ? [] : [failure]
    }),
  )
  return [...known, ...twice]
}
