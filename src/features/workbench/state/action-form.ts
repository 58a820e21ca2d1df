import type { Data } from '../../../content/edit-file.ts'
import type { Field } from '../../../content/forms.ts'

/** A thing to do by its keys; one that is a text alone has no other. */
export type ActionData = Readonly<Record<string, Data | undefined>>

/** The things to do in a list, as they are written. */
export function actionsOf(list: Data | undefined): readonly ActionData[] {
  if (!Array.isArray(list)) return []
  return (list as readonly Data[]).map((entry) =>
    typeof entry === 'object' && !Array.isArray(entry) ? (entry as ActionData) : { text: entry },
  )
}

/** What a field of a thing to do holds. A choice that is not made is the first there is. */
export function partOf(action: ActionData, { path, kind, options }: Field): Data | undefined {
  return action[String(path.at(-1))] ?? (kind === 'choice' ? options?.[0] : undefined)
}

/** The thing to do with another value in a field, written as shortly as it can be: what is not said is left out. */
export function withPart(action: ActionData, { path, kind, options }: Field, value: Data | undefined): ActionData {
  const key = String(path.at(-1))
  const isUnsaid =
    value === undefined ||
    value === false ||
    (value === '' && key !== 'text') ||
    (kind === 'choice' && value === options?.[0]) ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  const { [key]: _, ...others } = action
  return isUnsaid ? others : key in action ? { ...action, [key]: value } : { ...others, [key]: value }
}

/** The list as it is written in the file: a text alone where there is nothing else to say. */
export function listOf(actions: readonly ActionData[]): Data {
  return actions.map((action): Data => {
    const said = Object.entries(action).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]))
    const [only, another] = said
    return only?.[0] === 'text' && another === undefined ? only[1] : Object.fromEntries(said)
  })
}
