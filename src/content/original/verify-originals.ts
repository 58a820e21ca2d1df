import type { Organisation, SectionText, StatementText } from '../../schema/model.ts'

/** The letters and figures of a text, with the line that each stands on: line breaks, hyphens, ligatures and quotation marks fall away. */
interface Stream {
  readonly letters: string
  readonly lines: readonly number[]
}

export interface VerifiedOrganisation {
  /** Statements whose search phrase does not stand in the original. */
  readonly missing: readonly StatementText[]
  /** Sections that seem longer than they are, because what follows them was not found. */
  readonly disturbed: ReadonlySet<string>
  /** Fingerprint of all of the original. */
  readonly whole: string
  /** Fingerprint of each section of the original, by section id. */
  readonly fingerprints: Readonly<Record<string, string>>
  /** Where each statement stands in the original, by statement id. */
  readonly lines: Readonly<Record<string, number>>
}

/**
 * Finds every statement in the original and takes a fingerprint of each section. A section is the text from each of its statements
 * up to the next statement, so that a change anywhere in the original changes the fingerprint of the section that it stands in.
 */
export function verifyOriginal(sections: readonly SectionText[], original: string, hash: (text: string) => string): VerifiedOrganisation {
  const stream = readStream(original)
  const missing: StatementText[] = []
  const found: { readonly section: string; readonly statement: string; readonly at: number }[] = []
  for (const section of sections) {
    let after = 0
    for (const statement of section.statements) {
      const phrase = readStream(statement.phrase).letters
      // A phrase may stand in several places; the statements of a section follow the text, so the next one is meant.
      const next = stream.letters.indexOf(phrase, after)
      const at = next === -1 ? stream.letters.indexOf(phrase) : next
      if (at === -1) missing.push(statement)
      else {
        found.push({ section: section.id, statement: statement.id, at })
        after = at
      }
    }
  }
  const order = found.toSorted((a, b) => a.at - b.at)
  const texts = new Map(sections.map((section) => [section.id, '']))
  order.forEach(({ section }, index) => {
    const start = index === 0 ? 0 : (order[index]?.at ?? 0)
    texts.set(section, `${texts.get(section) ?? ''} ${stream.letters.slice(start, order[index + 1]?.at)}`)
  })
  return {
    missing,
    disturbed: disturbedBy(missing, sections),
    whole: hash(stream.letters),
    fingerprints: Object.fromEntries([...texts].map(([id, text]) => [id, hash(text)])),
    lines: Object.fromEntries(found.map(({ statement, at }) => [statement, stream.lines[at] ?? 1])),
  }
}

/** The section before each statement that is missing: it reaches to the next one that was found. */
function disturbedBy(missing: readonly StatementText[], sections: readonly SectionText[]): ReadonlySet<string> {
  const lost = new Set(missing)
  const disturbed = new Set<string>()
  let last: string | undefined
  for (const { id, statements } of sections) {
    for (const statement of statements) {
      if (!lost.has(statement)) last = id
      else if (last !== undefined && last !== id) disturbed.add(last)
    }
  }
  return disturbed
}

/** The findings that rest, in some of their cases, on statements of these sections. */
export function findingsOn(organisation: Organisation, sections: readonly SectionText[]): readonly string[] {
  const ids = new Set(sections.flatMap((section) => section.statements.map((statement) => statement.id)))
  return organisation.findings
    .filter((finding) => [...finding.statements, ...finding.also.flatMap((also) => also.statements)].some((id) => ids.has(id)))
    .map((finding) => finding.id)
}

function readStream(text: string): Stream {
  const letters: string[] = []
  const lines: number[] = []
  let line = 1
  for (const character of text) {
    if (character === '\n') line++
    for (const part of character.normalize('NFKC').toLowerCase()) {
      if (!/[\p{L}\p{N}]/u.test(part)) continue
      letters.push(part)
      for (let unit = 0; unit < part.length; unit++) lines.push(line)
    }
  }
  return { letters: letters.join(''), lines }
}
