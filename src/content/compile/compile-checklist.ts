import type { ChecklistItem } from '../../schema/introduction-model.ts'
import type { IntroductionSource } from '../../schema/introduction.ts'
import { isDemand } from '../../schema/modalities.ts'
import { checkDuty, type IntroductionContext, statementsBehind, uniqueIds } from './compile-introduction.ts'
import type { Noted, Notes } from '../read/noted.ts'
import type { Path } from '../read/source-file.ts'

interface ChecklistContext extends Pick<IntroductionContext, 'sections' | 'checkStatements'> {
  readonly checkContacts: (ids: readonly string[], path: Path, source: Notes) => void
}

type Source = IntroductionSource['checklist'][number]

/** As many things as a manager gets done. */
const MOST_FOR_MANAGERS = 7

/** Compiles what is asked of those who lead. Each thing rests on the document or is marked as the guide's own advice to managers. */
export function compileChecklist(file: Noted<IntroductionSource> | undefined, context: ChecklistContext): readonly ChecklistItem[] {
  if (file?.value === undefined) return []
  const { source, value } = file
  const ids = uniqueIds(source, 'Punkten')
  const { restOn, readingsOf } = statementsBehind(context.sections)
  const checklist = value.checklist.map((item, index): ChecklistItem => {
    const at: Path = ['checklist', index]
    const { manager = null, ownAdvice = false, statements = [] } = item
    ids(item.id, at)
    checkSource(item, source, at)
    context.checkStatements(statements, [...at, 'statements'])
    if (manager !== null) context.checkContacts([manager.ask], [...at, 'manager', 'ask'], source)
    const own = restOn(statements)
    checkDuty(item.text, own, source, [...at, 'text'])
    if (own.length > 0 && own.every(({ modality }) => !isDemand(modality) && modality !== 'rekommendation'))
      source.report(
        [...at, 'statements'],
        'Inget av påståendena är ett krav eller ett råd. Checklistan tar bara upp det som dokumentet begär.',
      )
    const asked = own.some(({ modality }) => isDemand(modality))
    return { ...item, manager, ownAdvice, statements, isDemand: asked, readings: readingsOf(statements), lang: 'sv' }
  })
  if (checklist.filter(({ manager }) => manager !== null).length > MOST_FOR_MANAGERS)
    source.report(['checklist'], `Fler än ${MOST_FOR_MANAGERS} punkter är chefens egna (manager). Låt resten stå hos förvaltningen.`)
  return checklist
}

/** What the document asks has its statements; what the guide advises has its mark, and is for managers alone. */
function checkSource({ text, manager, ownAdvice, statements }: Source, source: Notes, at: Path): void {
  if ((ownAdvice === undefined) === (statements === undefined))
    source.report([...at, 'id'], 'Ange antingen de påståenden som begär det (statements), eller att det är guidens eget råd (ownAdvice).')
  if (ownAdvice === true && manager === undefined)
    source.report(
      [...at, 'ownAdvice'],
      'Guidens egna råd är till chefer. Märk den som chefens egen (manager), eller låt punkten vila på dokumentet.',
    )
  const duty = ownAdvice === true ? /(?:^|[^\p{L}])(ska|måste|får inte|får aldrig)(?!\p{L})/iu.exec(text)?.[1] : undefined
  if (duty !== undefined)
    source.report(
      [...at, 'text'],
      `Texten säger ”${duty}”, men det är guidens eget råd. Skriv det som ett råd, till exempel ”be” eller ”gå igenom”.`,
    )
}
