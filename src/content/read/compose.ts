import type { Parsed } from './parsed.ts'
import type { Problem } from './problem.ts'
import type { Path, SourceFile } from './source-file.ts'

/** Tells of a thing that is put together where it stands: where this one does. */
export type PlaceLike = <Thing extends object>(thing: Thing, like: object) => Thing

/** Says in other words what is wrong in the first of two files that are told as one. */
export type Retell = (problem: Problem) => Problem

const ASIS: Retell = (problem) => problem

/**
 * Two files told as one, such as what all share and what an organisation adds. `merge` puts their things together; whatever is wrong with
 * one of them is told in the file that it stands in. Things that are put together from parts are given a place of their own with `like`.
 */
export function compose<Base, Own, Whole>(
  base: Parsed<Base>,
  own: Parsed<Own>,
  merge: (base: Base, own: Own, like: PlaceLike) => Whole,
  retell: Retell = ASIS,
): Parsed<Whole> {
  const inherited = retold(base, retell).source
  const places = new Map<object, Place>()
  const add = (value: unknown, place: Place): void => {
    if (typeof value !== 'object' || value === null) return
    places.set(value, place)
    for (const [key, inner] of Object.entries(value))
      add(inner, { ...place, path: [...place.path, Array.isArray(value) ? Number(key) : key] })
  }
  for (const [key, inner] of Object.entries(base.value ?? {})) add(inner, { source: inherited, path: [key] })
  for (const [key, inner] of Object.entries(own.value ?? {})) add(inner, { source: own.source, path: [key] })
  const like: PlaceLike = (thing, other) => {
    const place = places.get(other)
    if (place !== undefined) places.set(thing, place)
    return thing
  }
  const value = base.value === undefined || own.value === undefined ? undefined : merge(base.value, own.value, like)
  const isSaidHere = (key: string | number = ''): boolean => own.value === undefined || Object.hasOwn(own.value as object, key)
  const find = (path: Path): Place => nearest(places, value, path) ?? { source: isSaidHere(path[0]) ? own.source : inherited, path }
  const at = (path: Path, tell: (place: Place) => Problem): Problem => tell(find(path))
  return {
    value,
    isWhole: base.isWhole && own.isWhole,
    // Without one of them nothing can be said of what it may name.
    mentions: (id) => value === undefined || base.mentions(id) || own.mentions(id),
    source: {
      ...own.source,
      problems: [...inherited.problems, ...own.source.problems],
      problemAt: (path, message) => at(path, ({ source, path: there }) => source.problemAt(there, message)),
      problemAtKey: (path, key, message) =>
        at([...path, key], ({ source, path: there }) => source.problemAtKey(there.slice(0, -1), key, message)),
    },
  }
}

/** A file whose problems are told in other words. */
export function retold<T>(file: Parsed<T>, retell: Retell): Parsed<T> {
  if (retell === ASIS) return file
  const { source } = file
  return {
    ...file,
    source: {
      ...source,
      problems: source.problems.map(retell),
      problemAt: (path, message) => retell(source.problemAt(path, message)),
      problemAtKey: (path, key, message) => retell(source.problemAtKey(path, key, message)),
    },
  }
}

interface Place {
  readonly source: SourceFile
  readonly path: Path
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
