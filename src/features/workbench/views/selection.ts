import type { Thing } from '../state/thing.ts'
import { WORKBENCH_VIEWS, type WorkbenchView } from '../../../schema/pages.ts'

/** The kinds of things by their name in addresses. */
const KINDS: Readonly<Record<string, Thing['kind']>> = {
  steg: 'step',
  fraga: 'question',
  fynd: 'finding',
  pastaende: 'statement',
  fall: 'scenario',
  lofte: 'promise',
}

/** What stands after # in the address: an organisation, and perhaps a thing in it. Anybody may have written it: neither need exist. */
export interface Selection {
  readonly organisation: string | null
  readonly thing: Thing | null
}

export function readSelection(hash: string): Selection {
  const [organisation = '', name = '', id = ''] = hash.split('/')
  if (organisation === '') return { organisation: null, thing: null }
  const kind = Object.entries(KINDS).find(([own]) => own === name)?.[1]
  return { organisation, thing: kind === undefined || id === '' ? null : { kind, id } }
}

/** Address of a view that shows an organisation, or a thing in it. */
export function addressOf(view: WorkbenchView, organisation: string, thing: Thing | null = null): string {
  const [folder = ''] = Object.entries(WORKBENCH_VIEWS).find(([, own]) => own === view) ?? []
  const name = Object.entries(KINDS).find(([, kind]) => kind === thing?.kind)?.[0]
  const selected = thing === null || name === undefined ? organisation : `${organisation}/${name}/${thing.id}`
  return `/redaktion/${folder === '' ? '' : `${folder}/`}#${selected}`
}
