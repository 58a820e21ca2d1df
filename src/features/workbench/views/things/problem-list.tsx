import { useMemo } from 'react'
import { pathAt } from '../../../../content/edit/edit-file.ts'
import type { FormKind } from '../../../../content/edit/forms.ts'
import type { ContentFiles } from '../../../../content/compile/load.ts'
import type { Problem } from '../../../../content/read/problem.ts'
import { useTexts } from '../../../../shared/texts/index.ts'
import { Disclosure } from '../../../../shared/ui/disclosure.tsx'
import { Link } from '../../../../shared/ui/link.tsx'
import { entitiesOf, entityAt, type Entity } from '../../state/entities.ts'
import { changeDraft } from '../../state/draft.ts'
import { removeThing } from '../../state/things.ts'
import { edit, type Target, useWorkbench } from '../../state/store.ts'
import { exampleAddress } from '../flow/example-address.ts'
import { RemedyForm, RUN_CHECK } from './remedy-form.tsx'

interface ProblemListProps {
  readonly title: string
  readonly problems: readonly Problem[]
}

/** What is wrong, the cause first and what follows of it below, folded where it is much, each with a way to its place. */
export function ProblemList({ title, problems }: ProblemListProps) {
  const files = useWorkbench((state) => state.checked?.files)
  const placed = useMemo(() => placeAll(problems, files ?? new Map()), [problems, files])
  if (problems.length === 0) return null
  return (
    <>
      <h3 className="ds-heading">{title}</h3>
      <ol className="problems">
        {groupsOf(placed).map(([first, ...following], index) => (
          <li key={index}>
            {first === undefined ? null : <ProblemItem {...first} />}
            <Following all={following} />
          </li>
        ))}
      </ol>
    </>
  )
}

/** Fewer than these are seen at a glance. */
const FEWEST_FOLDED = 4

function Following({ all }: { readonly all: readonly Placed[] }) {
  const { t } = useTexts('workbench')
  if (all.length === 0) return null
  const list = (
    <ol className="problems">
      {all.map((each, place) => (
        <li key={place}>
          <ProblemItem {...each} />
        </li>
      ))}
    </ol>
  )
  if (all.length < FEWEST_FOLDED) return list
  return (
    <Disclosure summary={t('check.following', { count: all.length })} later>
      {list}
    </Disclosure>
  )
}

interface Placed {
  readonly problem: Problem
  readonly target: Target
  /** The thing whose form leads there, where it has one. */
  readonly entity: Entity | undefined
}

function ProblemItem({ problem, target, entity }: Placed) {
  const { t } = useTexts('workbench')
  const organisation = organisationOf(problem.file)
  return (
    <>
      <button type="button" className="ds-link problem-place" onClick={() => edit(target)}>
        {entity === undefined ? null : (
          <>
            {t(`edit.kinds.${entity.kind}`)}: <span lang="sv">{entity.label}</span>{' '}
          </>
        )}
        <span className="problem-line">
          {problem.file}:{problem.line}:{problem.column}
        </span>
      </button>
      <span lang="sv">{problem.remedy?.said ?? problem.message}</span>
      {problem.waits === true && entity !== undefined ? <NotNeeded entity={entity} /> : null}
      {problem.remedy === undefined ? null : <RemedyForm remedy={problem.remedy} />}
      {problem.way === undefined ? null : <Link to={exampleAddress(organisation, problem.way.answers)}>{t('breaks.try')}</Link>}
    </>
  )
}

/** What was prepared and is not needed goes at once; to undo brings it back. The last of its kind may have to be there, and is written. */
function NotNeeded({ entity }: { readonly entity: Entity }) {
  const { t } = useTexts('workbench')
  const files = useWorkbench((state) => state.files)
  const same = files === null ? [] : entitiesOf(files, organisationOf(entity.file)).filter(({ kind }) => kind === entity.kind)
  const own = same.find(({ id }) => id === entity.id)
  if (files === null || own === undefined || same.length === 1 || !PREPARED_KINDS.has(entity.kind)) return null
  return (
    <button
      type="button"
      className="ds-button"
      data-variant="tertiary"
      aria-label={`${t('thing.remove')}: ${entity.label}`}
      onClick={() => {
        edit(null)
        changeDraft(removeThing(files, own))
        document.getElementById(RUN_CHECK)?.focus()
      }}
    >
      {t('thing.remove')}
    </button>
  )
}

/** Nothing has to be said of each of them. */
const PREPARED_KINDS: ReadonlySet<FormKind> = new Set(['finding', 'scenario', 'task', 'change', 'part', 'duty'])

function placeAll(problems: readonly Problem[], files: ContentFiles): readonly Placed[] {
  const known = new Map<string, readonly Entity[]>()
  return problems.map((problem) => {
    const { file, line, column } = problem
    const id = organisationOf(file)
    const entities = known.get(id) ?? entitiesOf(files, id)
    known.set(id, entities)
    const path = pathAt(files.get(file) ?? '', line, column)
    return { problem, target: { file, path, line }, entity: entityAt(entities, file, path) }
  })
}

function organisationOf(file: string): string {
  return /^organisations\/([^/]+)\//.exec(file)?.[1] ?? ''
}

/** Each that stands by itself or is a cause, with those that follow of it. */
function groupsOf(all: readonly Placed[]): readonly (readonly Placed[])[] {
  const groups: Placed[][] = []
  for (const each of all) {
    const last = groups.at(-1)
    if (each.problem.role === 'effect' && last !== undefined) last.push(each)
    else groups.push([each])
  }
  return groups
}
