import { mayLimit, readSentence } from '../../../../content/original/read-sentence.ts'
import { isDemand, type Modality } from '../../../../schema/modalities.ts'
import type { Sources, StatementText } from '../../../../schema/model.ts'
import { hinders } from '../../../../schema/outcomes.ts'
import type { SetAsideSentence } from './facts.ts'
import type { FindingGroup, NumberedFinding } from './findings.ts'
import type { Silences } from './silences.ts'

/** Where the guide may have become milder than the document, so that whoever signs sees it and need not search. */
export interface Milder {
  /** Demands and prohibitions that nothing in the guide rests on. */
  readonly unused: readonly StatementText[]
  /** Prohibitions that something rests on, and no finding that stops anybody. */
  readonly unhindering: readonly { readonly statement: StatementText; readonly findings: readonly NumberedFinding[] }[]
  /** Sentences of the document that no statement is made of, those first whose words may ask for something. Null where they are not known. */
  readonly setAside: readonly ReadSetAside[] | null
}

interface ReadSetAside extends SetAsideSentence {
  readonly looksLike: Modality | null
}

/** What of the document's demands and prohibitions is not held fast, each once. */
export function milderIn(
  groups: readonly FindingGroup[],
  { sections }: Sources,
  { unused }: Pick<Silences, 'unused'>,
  setAside: readonly SetAsideSentence[] | null,
): Milder {
  const all = groups.flatMap(({ findings }) => findings)
  const left = new Set(unused.map(({ id }) => id))
  const citing = (id: string): readonly NumberedFinding[] => all.filter(({ cited }) => cited.some(({ statement }) => statement.id === id))
  return {
    unused: unused.filter(({ modality }) => isDemand(modality)),
    unhindering: sections
      .flatMap(({ statements }) => statements)
      .filter(({ id, modality }) => modality === 'forbjudet' && !left.has(id))
      .map((statement) => ({ statement, findings: citing(statement.id) }))
      .filter(({ findings }) => !findings.some(({ finding }) => hinders(finding.effect))),
    setAside: setAside === null ? null : asking(setAside),
  }
}

/** By what the phrase says, since the sentence itself stays with the editor; what may limit something stands before the rest. */
function asking(sentences: readonly SetAsideSentence[]): readonly ReadSetAside[] {
  const read = sentences.map((sentence) => ({ ...sentence, looksLike: readSentence(sentence.phrase)?.modality ?? null }))
  const rank = ({ phrase, looksLike }: ReadSetAside): number =>
    looksLike !== null && isDemand(looksLike) ? 0 : looksLike !== null || mayLimit(phrase) ? 1 : 2
  return read.toSorted((one, other) => rank(one) - rank(other))
}
