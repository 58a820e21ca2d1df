import { type Checked, checkAll, type Stage } from '../../../content/check/check-all.ts'
import { compareContent, type OrganisationChange } from '../../../content/versions/compare-content.ts'
import { describeComparison } from '../../../content/describe/describe-comparison.ts'
import { type Break, explainBreaks } from '../../../content/check/explain-breaks.ts'
import { type Content, type ContentFiles, loadBoth, type LoadedContent, type ReadOrganisation } from '../../../content/compile/load.ts'
import { type ParsedContent, parseContent } from '../../../content/read/parsed-content.ts'
import type { Problem } from '../../../content/read/problem.ts'
import { readOriginal, type ReadOriginal } from './read-original.ts'
import { type GivenFile, type Intake, packZip, takeIn } from './intake.ts'

/** A file with the folders that it lay in. */
export interface NamedFile {
  readonly path: string
  readonly file: File
}

/** What the worker can be asked for. */
export type Job =
  | { readonly kind: 'take-in'; readonly given: readonly NamedFile[] }
  | { readonly kind: 'check'; readonly files: ContentFiles; readonly published: ContentFiles }
  /** Only what can be read of one organisation, for messages while one writes. */
  | { readonly kind: 'read'; readonly files: ContentFiles; readonly organisation: string }
  /** The text of a document that a new organisation is made of. */
  | { readonly kind: 'original'; readonly given: NamedFile }
  | { readonly kind: 'pack'; readonly files: ContentFiles }

/** What it answers, by the kind of job. */
export interface Results {
  readonly 'take-in': Intake
  readonly check: CheckedDraft
  readonly read: readonly Problem[]
  readonly original: ReadOriginal
  readonly pack: Uint8Array<ArrayBuffer>
}

export interface CheckedDraft extends Checked {
  /** What can be used of it: without the organisations in `broken`. Null where nothing can. */
  readonly content: Content | null
  /** Ids of organisations in which mistakes in what decides keep them from being used. */
  readonly broken: readonly string[]
  /** What could be read of those in `broken`. What decides in it may be another than what is written. */
  readonly rests: ReadonlyMap<string, Pick<ReadOrganisation, 'compiled' | 'hindered'>>
  readonly breaks: readonly Break[]
  /** Null where the two cannot be compared. */
  readonly changes: readonly OrganisationChange[] | null
  /** The comparison as Markdown. */
  readonly told: string
}

/** What the worker is doing with a draft. */
export type Progress = Stage | { readonly kind: 'compare' }

/** The first that was read: from one key to the next nearly all files are the same. */
let first: ParsedContent | undefined

/** Does a job, wherever it runs. `tell` hears how far it has come. */
export async function doJob(job: Job, tell: (progress: Progress) => void): Promise<Results[Job['kind']]> {
  switch (job.kind) {
    case 'take-in':
      return takeIn(job.given.map(givenFile))
    case 'check':
      return checkDraft(job.files, job.published, tell)
    case 'read': {
      const parsed = parseContent(job.files, first)
      first ??= parsed
      const { whole } = loadBoth(parsed, [job.organisation])
      return whole.kind === 'problems' ? whole.problems : []
    }
    case 'original':
      return readOriginal(givenFile(job.given))
    case 'pack':
      return packZip(job.files)
  }
}

function givenFile({ path, file }: NamedFile): GivenFile {
  return { path, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) }
}

/** The same checks as the command line, and then what differs from the published content. */
export function checkDraft(files: ContentFiles, published: ContentFiles, tell: (progress: Progress) => void): CheckedDraft {
  const parsed = parseContent(files)
  const { decisions, ...checked } = checkAll(parsed, { tell })
  tell({ kind: 'compare' })
  const { content, broken, rests } = usable(parsed, decisions)
  const old = parseContent(published, parsed)
  const before = loadBoth(old).decisions
  if (content === null || before.kind === 'problems') return { ...checked, content, broken, rests, breaks: [], changes: null, told: '' }
  // What is broken is not gone: nothing is said of how it decides.
  const then = { ...before.content, organisations: new Map([...before.content.organisations].filter(([id]) => !broken.includes(id))) }
  const changes = compareContent({ parsed: old, content: then }, { parsed, content })
  return {
    ...checked,
    content,
    broken,
    rests,
    breaks: explainBreaks(then, content),
    changes,
    told: describeComparison(changes, { older: then, newer: content }),
  }
}

/** What of a draft can be used: where one organisation is broken, the others. */
function usable(parsed: ParsedContent, decisions: LoadedContent): Pick<CheckedDraft, 'content' | 'broken' | 'rests'> {
  if (decisions.kind === 'content') return { content: decisions.content, broken: [], rests: new Map() }
  const { each } = loadBoth(parsed)
  const sound = [...each].flatMap(([id, { compiled, hindered }]) => (compiled !== null && hindered.length === 0 ? [id] : []))
  const others = sound.length === 0 ? decisions : loadBoth(parsed, sound).decisions
  const broken = [...each.keys()].filter((id) => others.kind === 'problems' || !sound.includes(id))
  return {
    content: others.kind === 'content' ? others.content : null,
    broken,
    rests: new Map([...each].filter(([id]) => broken.includes(id))),
  }
}
