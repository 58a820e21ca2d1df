import { appendTo, type Data, setIn, writeFile } from '../../../content/edit/edit-file.ts'
import type { ContentFiles } from '../../../content/compile/load.ts'
import type { AccountedSentence } from '../../../content/original/account.ts'
import type { Modality } from '../../../schema/modalities.ts'
import { dataIn, listIn, textAt } from './draft-data.ts'
import { CARD_TEXT, sectionIds, UNREAD } from '../../../content/edit/skeleton.ts'
import { entitiesOf, type Entity } from './entities.ts'
import { removeThing } from './things.ts'

/** A section of an organisation's document as the draft has it, in the document's order. */
export interface DraftSection {
  readonly id: string
  readonly title: string
  readonly file: string
  readonly statements: readonly { readonly id: string; readonly phrase: string; readonly text: string }[]
}

/** What an editor has made of a sentence. */
export interface OwnStatement {
  readonly locator: string
  readonly phrase: string
  readonly text: string
  readonly modality: Modality
  /** Whom the document turns to. */
  readonly who: string
  /** Id of the section; an empty string for one that the sentence's heading begins. */
  readonly section: string
}

/** The sections of the draft with their statements. What cannot be read is left out. */
export function draftSections(files: ContentFiles, organisation: string): readonly DraftSection[] {
  const own = `organisations/${organisation}`
  const order = listIn(dataIn(files, `${own}/policy.yaml`), ['sections']).map(String)
  return order.flatMap((id) => {
    const file = `${own}/statements/${id}.yaml`
    const data = dataIn(files, file)
    if (typeof data !== 'object' || data === null) return []
    const statements = listIn(data, ['statements']).map((each) => ({
      id: textAt(each, 'id'),
      phrase: textAt(each, 'phrase'),
      text: textAt(each, 'text'),
    }))
    return [{ id, title: textAt(data, 'title'), file, statements }]
  })
}

/** Statements that an editor has written; those that only stand for a section that nobody has read are none. */
export function writtenStatements(sections: readonly DraftSection[]): DraftSection['statements'] {
  return sections.flatMap(({ statements }) => statements.filter(({ text }) => text !== UNREAD))
}

export function setAsideIn(
  files: ContentFiles,
  organisation: string,
): readonly { readonly phrase: string; readonly locator: string; readonly reason: string }[] {
  return listIn(dataIn(files, pathOfSetAside(organisation)), ['sentences']).map((each) => ({
    phrase: textAt(each, 'phrase'),
    locator: textAt(each, 'locator'),
    reason: textAt(each, 'reason'),
  }))
}

/** The section that a sentence belongs in: of the same heading, without its number; undefined where there is none. */
export function sectionFor(sections: readonly DraftSection[], heading: string): DraftSection | undefined {
  return sections.find(({ title }) => plainHeading(title) === plainHeading(heading))
}

/** The draft with a statement made of a sentence, in its section or in one that its heading begins. The card that waits for the section says it too. */
export function withStatement(files: ContentFiles, organisation: string, heading: string, own: OwnStatement): ContentFiles {
  const sections = draftSections(files, organisation)
  const { section: wanted, ...written } = own
  const section = sections.find(({ id }) => id === wanted)
  if (section === undefined) return withSection(files, organisation, heading, written)
  const text = files.get(section.file) ?? ''
  const unread = section.statements.findIndex((statement) => statement.text === UNREAD)
  const fields = Object.entries(written)
  const edited =
    unread >= 0
      ? fields.reduce((sum, [key, value]) => setIn(sum, ['statements', unread, key], value), text)
      : appendTo(text, ['statements'], { id: freeId(section, organisation), ...written, moments: [] })
  return withCard(new Map([...files, [section.file, edited]]), organisation, section.statements[unread]?.id ?? '', own.text)
}

function withCard(files: ContentFiles, organisation: string, statement: string, words: string): ContentFiles {
  const path = `organisations/${organisation}/introduction.yaml`
  const waiting = cardsIn(dataIn(files, path)).find(({ text, statements }) => text === CARD_TEXT && statements.includes(statement))
  return waiting === undefined ? files : new Map([...files, [path, setIn(files.get(path) ?? '', [...waiting.at, 'text'], words)]])
}

function cardsIn(introduction: unknown) {
  return listIn(introduction, ['parts']).flatMap((part, index) =>
    listIn(part, ['cards']).map((card, place) => ({
      at: ['parts', index, 'cards', place] as const,
      isOnly: listIn(part, ['cards']).length === 1,
      text: textAt(card, 'text'),
      statements: listIn(card, ['statements']),
    })),
  )
}

/**
 * The draft without a section that nothing is said of: all its sentences are set aside. What was prepared on it goes, or rests on the first
 * section that is left. The last one stays, since a document has one.
 */
export function withoutUnread(files: ContentFiles, organisation: string, isDone: (section: DraftSection) => boolean): ContentFiles {
  const sections = draftSections(files, organisation)
  const isUnread = ({ statements }: DraftSection): boolean => statements.length === 1 && statements[0]?.text === UNREAD
  const gone = sections.find((section) => isUnread(section) && isDone(section))
  const next = sections.find(({ id }) => id !== gone?.id)?.statements[0]?.id
  const [statement] = gone?.statements ?? []
  if (gone === undefined || statement === undefined || next === undefined) return files
  const all = entitiesOf(files, organisation)
  const entity = all.find(({ kind, id }) => kind === 'section' && id === gone.id)
  const resting = all.reduce((sum, each) => restingElsewhere(sum, each, statement.id, next), files)
  const rest = withoutCard(resting, organisation, statement.id, next)
  return entity === undefined ? files : withoutUnread(removeThing(rest, entity), organisation, isDone)
}

function restingElsewhere(files: ContentFiles, { kind, file, path }: Entity, from: string, to: string): ContentFiles {
  if (kind === 'section' || kind === 'statement') return files
  const list = listIn(dataIn(files, file), [...path, 'statements']).map(String)
  if (!list.includes(from)) return files
  const others = list.filter((id) => id !== from)
  return new Map([...files, [file, setIn(files.get(file) ?? '', [...path, 'statements'], others.length === 0 ? [to] : others)]])
}

function withoutCard(files: ContentFiles, organisation: string, from: string, to: string): ContentFiles {
  const path = `organisations/${organisation}/introduction.yaml`
  const data = dataIn(files, path)
  const card = cardsIn(data).find(({ statements }) => statements.includes(from))
  if (card === undefined) return files
  const isLast = card.isOnly && listIn(data, ['parts']).length === 1
  const [place, value] = isLast ? [[...card.at, 'statements'], [to]] : [card.isOnly ? card.at.slice(0, 2) : card.at, undefined]
  return new Map([...files, [path, setIn(files.get(path) ?? '', place, value)]])
}

/** The draft with sentences set aside, each with the reason. */
export function withSetAside(
  files: ContentFiles,
  organisation: string,
  sentences: readonly AccountedSentence[],
  reason: string,
): ContentFiles {
  const path = pathOfSetAside(organisation)
  const entries = sentences.map(({ locator, phrase }): Data => ({ locator, phrase, reason }))
  const text = files.get(path)
  const edited =
    text === undefined
      ? writeFile({ sentences: entries })
      : entries.reduce((sum: string, entry) => appendTo(sum, ['sentences'], entry), text)
  return new Map([...files, [path, edited]])
}

/** The draft where a sentence is open again. */
export function withoutSetAside(files: ContentFiles, organisation: string, sentence: AccountedSentence): ContentFiles {
  const path = pathOfSetAside(organisation)
  const all = setAsideIn(files, organisation)
  const index = all.findIndex(({ phrase, locator }) => phrase === sentence.phrase && locator === sentence.locator)
  const rest = new Map(files)
  if (all.length <= 1) rest.delete(path)
  else if (index >= 0) rest.set(path, setIn(files.get(path) ?? '', ['sentences', index], undefined))
  return rest
}

function withSection(files: ContentFiles, organisation: string, heading: string, written: Omit<OwnStatement, 'section'>): ContentFiles {
  const own = `organisations/${organisation}`
  const policy = files.get(`${own}/policy.yaml`) ?? ''
  const taken = listIn(dataIn(files, `${own}/policy.yaml`), ['sections']).map(String)
  const [base = 'avsnitt'] = sectionIds([heading])
  let id = base
  for (let next = 2; taken.includes(id); next++) id = `${base}-${next}`
  const statement = { id: `${organisation}-${id}-1`, ...written, moments: [] }
  return new Map([
    ...files,
    [`${own}/policy.yaml`, appendTo(policy, ['sections'], id)],
    [`${own}/statements/${id}.yaml`, writeFile({ section: id, title: heading, statements: [statement] })],
  ])
}

/** Numbered on in the manner of the section's own. */
function freeId({ id, statements }: DraftSection, organisation: string): string {
  const [, before] = /^(.*?)-\d+$/.exec(statements.at(-1)?.id ?? '') ?? []
  const base = before ?? `${organisation}-${id}`
  let next = statements.length + 1
  while (statements.some((statement) => statement.id === `${base}-${next}`)) next++
  return `${base}-${next}`
}

function pathOfSetAside(organisation: string): string {
  return `organisations/${organisation}/set-aside.yaml`
}

function plainHeading(heading: string): string {
  return heading
    .replace(/^[\d.§)\s]+/, '')
    .toLocaleLowerCase('sv')
    .trim()
}
