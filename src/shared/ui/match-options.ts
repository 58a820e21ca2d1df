import leven from 'leven'
import { foldLetters } from '../../schema/fold-letters.ts'
import type { Option } from '../../schema/model.ts'

export interface OptionMatch {
  readonly option: Option
  /** The other name that was meant, where it is not to be seen in the label. */
  readonly alias: string | null
}

/**
 * The systems that a person may mean, the likeliest first: by name, alias or part of one, also misspelt. Options that are no
 * system ("Annat system", "Vet inte") come last, so that they can always be chosen. The whole list is in the order of the content.
 */
export function matchOptions(options: readonly Option[], query: string): readonly OptionMatch[] {
  const others = options.filter((option) => option.system === null).map((option) => ({ option, alias: null }))
  const systems = options.filter((option) => option.system !== null)
  const wanted = foldLetters(query)
  if (wanted === '') return [...systems.map((option) => ({ option, alias: null })), ...others]
  const matches = systems
    .toSorted((a, b) => a.label.localeCompare(b.label, 'sv'))
    .flatMap((option) => matchOne(option, wanted) ?? [])
    .toSorted((a, b) => a.distance - b.distance || a.length - b.length)
  return [...matches, ...others]
}

function matchOne(option: Option, wanted: string): (OptionMatch & { readonly distance: number; readonly length: number }) | null {
  const names = [option.label, ...(option.system?.aliases ?? [])]
  const distances = names.map((name) => distanceTo(foldLetters(name), wanted))
  const distance = Math.min(...distances)
  if (distance === Infinity) return null
  // Of names that are equally near the one with least left to type: "cop" means Copilot sooner than one of its many kinds.
  const length = Math.min(...names.filter((_, index) => distances[index] === distance).map((name) => name.length))
  const best = names[distances.indexOf(distance)] ?? option.label
  return { option, distance, length, alias: option.label.toLocaleLowerCase('sv').includes(best.toLocaleLowerCase('sv')) ? null : best }
}

/** How far what was typed is from a name; infinite where the name can hardly be meant. Whole names are nearer than parts, parts than misspellings. */
function distanceTo(name: string, wanted: string): number {
  if (name === wanted) return 0
  if (name.startsWith(wanted)) return 1
  const words = name.split(' ')
  if (words.some((word) => word.startsWith(wanted))) return 2
  const joined = words.join('')
  const joinedWanted = wanted.replaceAll(' ', '')
  if (joined.startsWith(joinedWanted)) return 3
  if (joinedWanted.length > 2 && joined.includes(joinedWanted)) return 4
  const allowed = joinedWanted.length < 4 ? 0 : joinedWanted.length < 6 ? 1 : 2
  const whole = leven(joined, joinedWanted)
  if (whole <= allowed) return 4 + whole
  // What is being typed is held against as much of each name: "chatgtp" is near to "ChatGPT för organisationer" too.
  const starts = [joined, ...words].flatMap((word) => [word, word.slice(0, joinedWanted.length), word.slice(0, joinedWanted.length + 1)])
  const mistakes = Math.min(...starts.map((start) => leven(start, joinedWanted)))
  return mistakes <= allowed ? 7 + mistakes : Infinity
}
