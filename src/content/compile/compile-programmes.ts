import type { Introduction, Programme } from '../../schema/introduction-model.ts'
import type { IntroductionSource } from '../../schema/introduction.ts'
import { PROGRAMMES } from '../../schema/programmes.ts'
import type { Scenarios } from '../../schema/scenarios.ts'
import { checkScenario, type IntroductionContext, uniqueIds } from './compile-introduction.ts'
import { propose } from '../read/nearest.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'

interface ProgrammeContext extends Pick<IntroductionContext, 'scenarios' | 'isScenarioMentioned'> {
  readonly scenarioFile: Noted<Scenarios>
  readonly checklist: Introduction['checklist']
}

/** The agenda for a workplace meeting takes two cases from each. */
const FEWEST_CASES = 2

/** Compiles the lines of work that cases come from, and the ready workshops; empty where the organisation has none. */
export function compileProgrammes(
  file: Noted<IntroductionSource> | undefined,
  context: ProgrammeContext,
): Pick<Introduction, 'workplaces' | 'programmes'> {
  const { workplaces = [] } = file?.value ?? {}
  const programmes = (file?.value?.programmes ?? []).map(timed)
  if (file === undefined || file.value !== undefined) checkWorkplaces(workplaces, file?.source, context.scenarioFile)
  if (file !== undefined) {
    const ids = uniqueIds(file.source, 'Upplägget')
    for (const [index, programme] of programmes.entries()) {
      ids(programme.id, ['programmes', index])
      checkProgramme(programme, context, file.source, ['programmes', index])
    }
    const gone = PROGRAMMES.filter((id) => !programmes.some((programme) => programme.id === id) && !file.mentions(id))
    if (programmes.length > 0 && gone.length > 0)
      file.source.report(['programmes'], `Här saknas ”${gone.join('”, ”')}”. Skriv alla tre uppläggen, eller inget.`)
  }
  return {
    workplaces: workplaces.map((workplace) => ({ ...workplace, lang: 'sv' as const })),
    programmes: PROGRAMMES.flatMap((id) => programmes.filter((programme) => programme.id === id).slice(0, 1)),
  }
}

/** Times in numbers; content has only texts. */
function timed({
  id,
  minutes,
  opening,
  cases,
  checklist = '0',
  closing,
}: NonNullable<IntroductionSource['programmes']>[number]): Programme {
  return {
    id,
    minutes: Number(minutes),
    opening: Number(opening),
    cases: cases.map((each) => ({ ...each, minutes: Number(each.minutes) })),
    checklist: Number(checklist),
    closing: Number(closing),
  }
}

function checkWorkplaces(workplaces: IntroductionSource['workplaces'] & {}, source: Notes | undefined, file: Noted<Scenarios>): void {
  const known = workplaces.map(({ id }) => id)
  file.value?.scenarios.forEach(({ workplace }, index) => {
    if (workplace === undefined || known.includes(workplace)) return
    file.source.report(
      ['scenarios', index, 'workplace'],
      `Verksamheten ”${workplace}” finns inte bland introduktionens.${propose(workplace, known)}`,
    )
  })
  if (source === undefined) return
  const unique = uniqueIds(source, 'Verksamheten')
  workplaces.forEach(({ id }, index) => {
    unique(id, ['workplaces', index])
    const count = file.value?.scenarios.filter(({ workplace }) => workplace === id).length ?? FEWEST_CASES
    if (count < FEWEST_CASES)
      source.report(
        ['workplaces', index, 'id'],
        `Verksamheten ”${id}” har ${count} fall. Märk minst ${FEWEST_CASES} fall med den (workplace).`,
      )
  })
}

function checkProgramme(programme: Programme, context: ProgrammeContext, source: Notes, at: Path): void {
  const { id, minutes, opening, cases, checklist, closing } = programme
  const sum = cases.reduce((before, each) => before + each.minutes, opening + checklist + closing)
  if (sum !== minutes) source.report([...at, 'minutes'], `Upplägget ”${id}” är ${minutes} minuter, men delarna tar ${sum}. Ändra en tid.`)
  cases.forEach(({ scenario }, index) => {
    checkScenario(scenario, context, source, [...at, 'cases', index, 'scenario'])
    if (cases.findIndex((other) => other.scenario === scenario) !== index)
      source.report([...at, 'cases', index, 'scenario'], `Fallet ”${scenario}” finns två gånger i upplägget. Ta bort det ena.`)
  })
  if (checklist > 0 && !context.checklist.some(({ manager }) => manager !== null))
    source.report([...at, 'checklist'], 'Det finns inget att gå igenom: ingen punkt i checklistan är chefens egen (manager).')
}
