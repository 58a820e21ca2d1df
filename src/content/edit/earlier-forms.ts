import { MOMENTS } from '../../schema/actions.ts'
import { type Data, dataOf, writeFile } from './edit-file.ts'
import type { ContentFiles } from '../compile/load.ts'

type Group = { readonly [key: string]: Data }

/**
 * Content of an earlier time as it would be written today, so that what it decides can be compared. What is written as today is left as it
 * is, and so is what cannot be read. Until 2026-11 things to do lay in three lists, by moment, beside a list of contacts.
 */
export function asWrittenToday(files: ContentFiles): ContentFiles {
  const earlier = [...files].filter(
    ([path, text]) => path.endsWith('/findings.yaml') && /^ {4}(?:before|during|after|contacts):/m.test(text),
  )
  return new Map([...files, ...earlier.map(([path, text]) => [path, withActions(text)] as const)])
}

function withActions(text: string): string {
  const data = dataOf(text)
  if (!isGroup(data) || !Array.isArray(data['findings'])) return text
  const findings = (data['findings'] as readonly Data[]).map((finding) => (isGroup(finding) ? withoutLists(finding) : finding))
  return writeFile({ ...(data as Group), findings })
}

function withoutLists({ contacts, ...finding }: Group): Group {
  const actions = MOMENTS.flatMap((moment) => {
    const list = finding[moment]
    if (!Array.isArray(list)) return []
    return (list as readonly Data[]).map((entry): Group => ({
      ...(isGroup(entry) ? entry : { text: entry }),
      moment,
      ask: copyOf(contacts),
    }))
  })
  const others = Object.fromEntries(Object.entries(finding).filter(([key]) => !(MOMENTS as readonly string[]).includes(key)))
  return actions.length === 0 ? others : { ...others, actions }
}

/** One list for each: the same one in two places would be written as a reference. */
function copyOf(contacts: Data | undefined): Data {
  return Array.isArray(contacts) ? [...(contacts as readonly Data[])] : []
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
