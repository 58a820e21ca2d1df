import { evaluate } from '../../src/engine/index.ts'
import { loadBoth } from '../../src/content/compile/load.ts'
import { setIn, writeFile } from '../../src/content/edit/edit-file.ts'
import { sectionIds, writeSkeleton } from '../../src/content/edit/skeleton.ts'
import { importText } from '../../src/content/original/import-text.ts'
import { withProposals } from '../../src/content/proposals/write-proposals.ts'
import { parseContent } from '../../src/content/read/parsed-content.ts'
import type { ContentFiles } from '../../src/content/read/source-file.ts'
import { answersNear, randomFrom } from '../../src/proof/random-answers.ts'
import type { Answers } from '../../src/schema/answers.ts'
import { Findings } from '../../src/schema/findings.ts'
import type { Organisation } from '../../src/schema/model.ts'
import { OUTCOMES } from '../../src/schema/outcomes.ts'
import { Vocabulary } from '../../src/schema/vocabulary.ts'

interface Counts {
  readonly same: number
  readonly milder: number
  readonly stricter: number
}

/** How often the guide that is made of a document alone says what today's says. */
export interface Agreement {
  /** Of cases where every answer is drawn. */
  readonly drawn: Counts
  /** Of cases where four answers of five are those of a case in the content. */
  readonly near: Counts
  /** What differs in both, most cases first: the outcomes, and the findings of the stricter that decide. */
  readonly differences: readonly (readonly [what: string, count: number])[]
  /** Proposals that say no condition, with their effects. They are left out of what is compared, as if an editor made standing duties of them: one that forbids or demands something would else make every case as strict. */
  readonly byHand: readonly string[]
}

/**
 * Takes an organisation away and makes it again as an editor would who adds nothing: its document as it is read, each sentence a statement of
 * what it seems to be, and all that is proposed confirmed as it is. Then answers random cases with both. Undefined where it cannot be compiled.
 */
export function agreementOf(files: ContentFiles, today: Today, original: string, cases: number): Agreement | undefined {
  const { made, byHand } = madeFrom(files, today.organisation.id, original)
  const id = today.organisation.id
  const rules = loadBoth(parseContent(made), [id]).each.get(id)?.compiled?.sv.organisation
  if (rules === undefined) return undefined
  const random = randomFrom(1)
  const differences = new Map<string, number>()
  const compare = (isNear: boolean): Counts => {
    const counts = { same: 0, milder: 0, stricter: 0 }
    for (let done = 0; done < cases; done++) {
      const from = isNear ? (today.scenarios[Math.floor(random() * today.scenarios.length)]?.answers ?? {}) : {}
      const answers = answersNear(today.organisation, from, random)
      const [now, then] = [evaluate(today.organisation, answers), evaluate(rules, answersNear(rules, answers, random, { share: 1 }))]
      const stricter = OUTCOMES.indexOf(now.outcome.id) - OUTCOMES.indexOf(then.outcome.id)
      counts[stricter === 0 ? 'same' : stricter > 0 ? 'stricter' : 'milder']++
      if (stricter === 0) continue
      const { outcome, findings } = stricter > 0 ? then : now
      const deciding = findings.filter(({ effect }) => effect === outcome.id).map((each) => each.id)
      const what = `${stricter > 0 ? 'strängare' : 'mildare'}: ${now.outcome.id} i dag, ${then.outcome.id} av dokumentet (${deciding.join(', ')})`
      differences.set(what, (differences.get(what) ?? 0) + 1)
    }
    return counts
  }
  const [drawn, near] = [compare(false), compare(true)]
  return { drawn, near, differences: [...differences].toSorted(([, one], [, other]) => other - one), byHand }
}

interface Today {
  readonly organisation: Organisation
  readonly scenarios: readonly { readonly answers: Answers }[]
}

function madeFrom(files: ContentFiles, id: string, original: string) {
  const others = new Map([...files].filter(([path]) => !path.startsWith(`organisations/${id}/`)))
  const vocabulary = parseContent(files).file(Vocabulary, 'questions.yaml').value ?? { facts: [], outcomes: [] }
  const sections = importText(original).sections.filter(({ sentences }) => sentences.length > 0)
  const headings = sections.map(({ heading }) => heading)
  const skeleton = writeSkeleton(
    { id, name: id, title: id, issuer: id, kind: id, version: id, sections: headings, facts: [], today: '2026-01-01' },
    vocabulary,
  )
  const ids = sectionIds(headings)
  const leadIns = new Map<string, string>()
  const written = sections.map(({ heading, sentences }, index): readonly [string, string] => {
    const statements = sentences.map(({ original: text, leadIn, locator, phrase, modality }, place) => {
      const own = `${id}-${ids[index]}-${place + 1}`
      if (leadIn !== null) leadIns.set(own, leadIn)
      return { id: own, locator, phrase, text, modality: modality ?? 'information', who: 'alla', moments: [] }
    })
    return [`organisations/${id}/statements/${ids[index]}.yaml`, writeFile({ section: ids[index] ?? '', title: heading, statements })]
  })
  const proposed = withProposals(new Map([...others, ...skeleton, ...written]), id, leadIns).files
  return confirmed(proposed, id)
}

function confirmed(proposed: ContentFiles, id: string): { readonly made: ContentFiles; readonly byHand: readonly string[] } {
  const path = `organisations/${id}/findings.yaml`
  const findings = parseContent(proposed).file(Findings, path).value?.findings ?? []
  const isOpen = ({ when }: (typeof findings)[number]): boolean => Object.keys(when).length === 0
  const kept = findings.filter((finding) => !isOpen(finding) && finding.id !== 'fraga-innan-du-borjar')
  const text = setIn(proposed.get(path) ?? '', ['findings'], kept as never)
  const made = new Map([...proposed, [path, text] as const])
  for (const name of ['findings', 'flow'])
    made.set(
      `organisations/${id}/${name}.yaml`,
      (made.get(`organisations/${id}/${name}.yaml`) ?? '').replaceAll(/^ *proposed: true\n/gm, ''),
    )
  return { made, byHand: findings.filter(isOpen).map(({ effect, title }) => `${effect}: ${title}`) }
}
