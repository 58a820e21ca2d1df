import { evaluate, whatWouldChange } from '../../engine/index.ts'
import { type Language, LANGUAGE_NAMES, LANGUAGES } from '../../schema/languages.ts'
import { Promises } from '../../schema/promises.ts'
import { checkRows } from './check-rows.ts'
import type { CompiledOrganisation } from '../compile/compile-organisation.ts'
import { type IntroductionSize, LARGEST_INTRODUCTION, sizeOfIntroduction } from './introduction-size.ts'
import { lixOf } from './lint-rules.ts'
import type { Content } from '../compile/load.ts'
import type { ParsedContent } from '../read/parsed-content.ts'
import { choicesMade } from '../describe/choices-made.ts'
import { pathLengths } from '../describe/path-lengths.ts'
import { plainText } from '../wording/plain-text.ts'
import { type Problem, sortProblems } from '../read/problem.ts'
import { LIMITS, type ReadText, type Readability, readabilityOf } from './readability.ts'
import { wordsIn } from '../wording/reading-time.ts'
import type { Path } from '../read/source-file.ts'

/** Words on a situation's page, apart from its headings: it is read on the way to something else. */
const MOST_WORDS = 130

type Tell = (name: string, path: Path, message: string) => void

const told =
  (tell: Tell, name: string, path: Path) =>
  (message: string): void =>
    tell(name, path, message)

/**
 * What is right but not yet good: texts as hard as the language of authorities, an introduction with room left, changes that help nobody,
 * situations that are passed over or told at length.
 * Errors are of what is promised: by the organisation itself about the way through its questions, and to those who go through an introduction.
 */
export function adviseContent(
  parsed: ParsedContent,
  organisations: Content['organisations'],
): { readonly errors: readonly Problem[]; readonly warnings: readonly Problem[] } {
  const errors: Problem[] = []
  const warnings: Problem[] = []
  for (const [id, compiled] of organisations) {
    const { sv } = compiled
    const into =
      (list: Problem[]): Tell =>
      (name, path, message) =>
        list.push(parsed.source(`organisations/${id}/${name}.yaml`).problemAt(path, message))
    const advise = into(warnings)
    adviseTexts(sv, advise)
    adviseIntroduction(sv, advise)
    checkIntroductionSize(compiled, into(errors))
    adviseHarmless(sv, advise)
    adviseChanges(sv, advise)
    adviseSituations(sv, parsed, advise)
    checkRows(sv, into(errors))
    checkWay(parsed, id, sv, into(errors))
  }
  return { errors: sortProblems(errors), warnings: sortProblems(warnings) }
}

function adviseTexts({ organisation }: CompiledOrganisation, tell: Tell): void {
  const { findings, questions } = readabilityOf(organisation)
  tellHard(findings, 'Fynden', (id) => told(tell, 'findings', ['findings', organisation.findings.findIndex((each) => each.id === id)]))
  const places = new Map(
    organisation.steps.flatMap((step, index) =>
      step.questions.map(({ fact }, place) => [fact, ['steps', index, 'questions', place] as Path] as const),
    ),
  )
  tellHard(questions, 'Frågorna', (id) => told(tell, 'flow', places.get(id) ?? ['steps']))
}

/** The hardest text stands for them all where it is the middle one that is too hard. */
function tellHard({ median, texts }: Readability, what: string, at: (id: string) => (message: string) => void): void {
  const isHard = ({ lix }: ReadText): boolean => lix > LIMITS.each
  for (const { id, lix } of texts.filter(isHard))
    at(id)(`Allt som sägs här har tillsammans LIX ${lix}, men högst ${LIMITS.each}. Skriv kortare meningar och vanligare ord.`)
  const [hardest] = texts
  if (hardest === undefined || median < LIMITS.median) return
  at(hardest.id)(`${what} är svårlästa: medianen är LIX ${median}, men ska vara under ${LIMITS.median}. Börja med det här, som är svårast.`)
}

function adviseIntroduction(sv: CompiledOrganisation, tell: Tell): void {
  const { parts, checklist } = sv.introduction
  if (parts.length === 0) return
  const { cards, cases } = sizeOfIntroduction(sv)
  if (cards < LARGEST_INTRODUCTION.cards || cases < LARGEST_INTRODUCTION.cases)
    tell(
      'introduction',
      ['parts'],
      `Introduktionen har ${cards} kort och ${cases} fall. Det finns plats för ${LARGEST_INTRODUCTION.cards} kort och ${LARGEST_INTRODUCTION.cases} fall.`,
    )
  parts.forEach(({ scenario }, index) => {
    const other = parts.slice(0, index).find((part) => part.scenario === scenario)
    if (other === undefined) return
    tell('introduction', ['parts', index, 'scenario'], `”${scenario}” är redan fallet i ”${other.id}”. Ge varje del ett eget fall.`)
  })
  const texts = [...parts.flatMap((part) => part.cards.map((card) => plainText(card.text))), ...checklist.map((item) => item.text)]
  const lix = lixOf(texts.join(' '))
  if (lix >= LIMITS.median)
    tell(
      'introduction',
      ['parts'],
      `Introduktionen är svårläst: LIX ${lix}, men ska vara under ${LIMITS.median}. Skriv kortare meningar och vanligare ord.`,
    )
}

const COUNTED: Readonly<Record<keyof IntroductionSize, string>> = {
  cards: 'kort',
  cases: 'fall',
  words: 'ord att läsa',
  clicks: 'klick',
  minutes: 'minuter',
}

/** What is promised to those who go through an introduction, in each language. */
function checkIntroductionSize(languages: Readonly<Record<Language, CompiledOrganisation>>, tell: Tell): void {
  for (const language of LANGUAGE_NAMES) {
    const size = sizeOfIntroduction(languages[language])
    for (const [kind, counted] of Object.entries(COUNTED) as [keyof IntroductionSize, string][])
      if (size[kind] > LARGEST_INTRODUCTION[kind])
        tell(
          'introduction',
          ['parts'],
          `Introduktionen är på ${LANGUAGES[language].name} ${size[kind]} ${counted}, men får vara högst ${LARGEST_INTRODUCTION[kind]}. Korta den, eller ta bort något.`,
        )
  }
}

/** The everyday case shows how long the questions are for most. */
function adviseHarmless({ scenarios }: CompiledOrganisation, tell: Tell): void {
  const index = scenarios.findIndex((scenario) => scenario.harmless)
  const scenario = scenarios[index]
  if (scenario === undefined)
    tell('scenarios', ['scenarios'], 'Inget fall är märkt som det ofarliga (harmless). Märk det vardagliga fallet där inget står på spel.')
  else if (scenario.outcome !== 'ja' && scenario.outcome !== 'villkor')
    tell(
      'scenarios',
      ['scenarios', index, 'outcome'],
      `Det ofarliga fallet får ”${scenario.outcome}”. Märk ett fall där inget står på spel, eller gör frågorna mildare för det.`,
    )
}

function adviseChanges({ organisation, scenarios, shortcuts }: CompiledOrganisation, tell: Tell): void {
  const { changes } = organisation
  if (changes.length === 0) return
  if ([...scenarios, ...shortcuts].some(({ answers }) => whatWouldChange(organisation, answers, changes, 1).length > 0)) return
  tell(
    'changes',
    ['changes'],
    'Ingen av ändringarna ger ett mildare besked i något fall. Rätta dem, eller de fynd som ändringarna skulle hjälpa mot.',
  )
}

function adviseSituations({ organisation, situations }: CompiledOrganisation, { files, has }: ParsedContent, tell: Tell): void {
  if (files.has('situations.yaml') && !has(`organisations/${organisation.id}/situations.yaml`))
    tell('policy', [], 'Organisationen visar inget av de gemensamma lägena. Skriv vad dokumentet säger om dem (situations.yaml).')
  for (const { id, title, says, unsaid, now, lead } of situations) {
    const words = wordsIn([title, plainText(says?.text ?? []), unsaid.text, ...now.steps, lead?.text ?? ''].join(' '))
    if (words > MOST_WORDS)
      tell('situations', ['situations'], `Läget ”${id}” har ${words} ord, men högst ${MOST_WORDS} läses. Korta texten.`)
  }
}

function checkWay(parsed: ParsedContent, id: string, { organisation, scenarios }: CompiledOrganisation, tell: Tell): void {
  const path = `organisations/${id}/promises.yaml`
  const promised = parsed.has(path) ? parsed.file(Promises, path).value?.harmlessWay : undefined
  if (promised === undefined) return
  const { harmless } = pathLengths(organisation, scenarios)
  if (harmless === null || !evaluate(organisation, harmless.answers).complete) {
    tell(
      'promises',
      ['harmlessWay'],
      'Inget besvarat fall är märkt som det ofarliga (harmless), så löftet prövar inget. Märk det vardagliga fallet där inget står på spel, och svara på alla dess frågor.',
    )
    return
  }
  const { all, first } = choicesMade(organisation, harmless.answers)
  for (const [key, count, noun] of [
    ['choices', all - first, 'val'],
    ['pages', harmless.pages, 'sidor'],
  ] as const)
    if (count > Number(promised[key]))
      tell('promises', ['harmlessWay', key], `Det ofarliga fallet tar ${count} ${noun}, men högst ${promised[key]} är lovat.`)
}
