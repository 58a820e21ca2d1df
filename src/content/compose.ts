import type { Parsed } from './parsed.ts'
import type { Problem } from './problem.ts'
import type { Path, SourceFile } from './source-file.ts'

/** Tells of a thing that is put together where it stands: where this one does. */
export type PlaceLike = <Thing extends object>(thing: Thing, like: object) => Thing

/**
 * Two files told as one, such as what all share and what an organisation adds. `merge` puts their things together; whatever is wrong with one of them is
 * told in the file that it stands in. Things that are put together from parts are given a place of their own with `like`.
 */
export function compose<Base, Own, Whole>(
  base: Parsed<Base>,
  own: Parsed<Own>,
  merge: (base: Base, own: Own, like: PlaceLike) => Whole,
): Parsed<Whole> {
  const places = new Map<object, Place>()
  const add = (value: unknown, place: Place): void => {
    if (typeof value !== 'object' || value === null) return
    places.set(value, place)
    for (const [key, inner] of Object.entries(value))
      add(inner, { ...place, path: [...place.path, Array.isArray(value) ? Number(key) : key] })
  }
  add(base.value, { source: base.source, path: [] })
  add(own.value, { source: own.source, path: [] })
  const like: PlaceLike = (thing, other) => {
    places.set(thing, placeOf(places, other, own))
    return thing
  }
  const value = base.value === undefined || own.value === undefined ? undefined : merge(base.value, own.value, like)
  const find = (path: Path): Place => nearest(places, value, path) ?? { source: own.source, path }
  const tell = (path: Path, told: (place: Place) => Problem): Problem => told(find(path))
  return {
    value,
    isWhole: base.isWhole && own.isWhole,
    mentions: (id) => base.mentions(id) || own.mentions(id),
    source: {
      ...own.source,
      problems: [...base.source.problems, ...own.source.problems],
      problemAt: (path, message) => tell(path, ({ source, path: at }) => source.problemAt(at, message)),
      problemAtKey: (path, key, message) => tell(path, ({ source, path: at }) => source.problemAtKey(at, key, message)),
    },
  }
}

interface Place {
  readonly source: SourceFile
  readonly path: Path
}

function placeOf<Own>(places: ReadonlyMap<object, Place>, thing: object, own: Parsed<Own>): Place {
  return places.get(thing) ?? { source: own.source, path: [] }
}

/** Where the innermost thing on a path stands that stands somewhere, and the rest of the path from there. */
function nearest(places: ReadonlyMap<object, Place>, value: unknown, path: Path): Place | undefined {
  let found: Place | undefined
  let here = value
  for (let depth = 0; depth <= path.length; depth++) {
    if (typeof here !== 'object' || here === null) break
    const place = places.get(here)
    if (place !== undefined) found = { ...place, path: [...place.path, ...path.slice(depth)] }
    here = Reflect.get(here, path[depth] ?? '')
  }
  return found
}
