import { plainText } from '../content/wording/plain-text.ts'
import type { Language } from '../schema/languages.ts'
import type { Organisation, Sources } from '../schema/model.ts'
import type { Introduction } from '../schema/introduction-model.ts'
import type { Situation } from '../schema/told-situation.ts'
import { loadIntroduction, loadOrganisation, loadSituations, loadSources } from '../shared/session/load-content.ts'
import { loadTexts, openTexts } from './load-texts.ts'
import type { Place } from '../schema/pages.ts'

/** What fits in a search engine's list of hits. */
const LONGEST = 160

/** What search engines and link previews tell of a page: its own content where it has any, otherwise what the guide is. */
export async function describePage(place: Place, language: Language): Promise<string> {
  const i18n = await openTexts(language)
  const general = i18n.t('site.description')
  if (!('organisation' in place)) return shorten((await describeAbout(place.kind, language)) ?? general)
  const organisation = await loadOrganisation(place.organisation, language)
  const sources = await loadSources(place.organisation, language)
  const own =
    describeOwn(place, organisation, sources) ??
    describeSituation(place, organisation, await loadSituations(place.organisation, language)) ??
    describeCourse(place, organisation, await loadIntroduction(place.organisation, language))
  return shorten(own ?? `${organisation.policy.name}: ${(await describeTraining(place.kind, language)) ?? general}`)
}

async function describeAbout(kind: Place['kind'], language: Language): Promise<string | undefined> {
  await loadTexts('about', language)
  const t = (await openTexts(language)).getFixedT(language, 'about')
  switch (kind) {
    case 'about':
      return t('about.what')
    case 'accessibility':
      return `${t('accessibility.title')}. ${t('accessibility.reportText')}`
    case 'privacy':
      return t('privacy.lead')
    default:
      return undefined
  }
}

function describeOwn(place: Place, { policy, steps, findings }: Organisation, sources: Sources): string | undefined {
  switch (place.kind) {
    case 'organisation':
      return `${policy.name}: ${plainText(policy.intro)}`
    case 'step': {
      const step = steps.find((candidate) => candidate.id === place.step)
      return step && `${policy.name}: ${step.title}. ${step.questions.map((question) => question.question).join(' ')}`
    }
    case 'finding': {
      const finding = findings.find((candidate) => candidate.id === place.finding)
      return finding && `${policy.name}: ${finding.title} ${plainText(finding.text)}`
    }
    case 'sources':
      return `${policy.document.title}, ${policy.document.issuer}. ${sources.sections.map((section) => section.title).join(' · ')}`
    case 'section': {
      const section = sources.sections.find((candidate) => candidate.id === place.section)
      return section && `${section.title}. ${section.statements.map((statement) => statement.text).join(' ')}`
    }
    default:
      return undefined
  }
}

/** The lead of a page for training, which is the same in every organisation. */
async function describeTraining(kind: Place['kind'], language: Language): Promise<string | undefined> {
  await Promise.all([
    loadTexts('training', language),
    loadTexts('workshop', language),
    loadTexts('introduction', language),
    loadTexts('programmes', language),
  ])
  const i18n = await openTexts(language)
  switch (kind) {
    case 'learn':
      return i18n.getFixedT(language, 'training')('learn.lead')
    case 'further-cases':
      return i18n.getFixedT(language, 'introduction')('furtherLead')
    case 'programmes':
      return i18n.getFixedT(language, 'programmes')('lead')
    case 'workshop':
      return i18n.getFixedT(language, 'workshop')('lead')
    default:
      return undefined
  }
}

function describeCourse(place: Place, { policy }: Organisation, { parts, checklist }: Introduction): string | undefined {
  switch (place.kind) {
    case 'introduction':
      return `${policy.document.title}, ${policy.document.issuer}: ${parts.map((part) => part.title).join(' · ')}`
    case 'introduction-part': {
      const part = parts.find((candidate) => candidate.id === place.part)
      return part && `${part.title}. ${part.cards.map((card) => plainText(card.text)).join(' ')}`
    }
    case 'manager':
      return `${policy.name}: ${checklist.map((item) => item.text).join(' ')}`
    default:
      return undefined
  }
}

function describeSituation(place: Place, { policy }: Organisation, situations: readonly Situation[]): string | undefined {
  const situation = place.kind === 'situation' ? situations.find(({ id }) => id === place.situation) : undefined
  return situation && `${policy.name}: ${situation.title}. ${situation.now.steps.join(' ')}`
}

/** Ends at a whole word. */
function shorten(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, LONGEST - 1).replace(/[\s,.;:–]*\S*$/, '')} …`
}
