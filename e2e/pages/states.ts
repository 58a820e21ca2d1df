import { expect, type Page } from '@playwright/test'
import { type Place, WORKBENCH_VIEWS } from '../../src/schema/pages.ts'
import { readContentFolder } from '../../tools/build/read-content.ts'
import { loadContent } from '../../src/content/load.ts'
import { evaluate } from '../../src/engine/index.ts'
import { shareFragment } from '../../src/shared/session/share-fragment.ts'
import type { Answers } from '../../src/schema/answers.ts'
import type { ForeignWords, Organisation, SiteIndex } from '../../src/schema/model.ts'
import { writePlan } from '../../src/features/training/introduction/introduction-plan.ts'
import { writeSession } from '../../src/features/training/workshop-link.ts'
import { SMALL_CONTENT } from './small-site.ts'

/**
 * Every page and every state that a page can be in. What is to hold everywhere goes through this list: every-state.spec.ts looks at
 * each, and tells of pages that are missing here.
 */
export interface State {
  readonly kind: Place['kind']
  /** What sets this state apart from others of the same page. */
  readonly state: string
  /** Below the guide's root, without a slash first. */
  readonly address: string
  /** What the tab remembers when the page is opened. */
  readonly answers?: { readonly organisation: string; readonly answers: Answers }
  /** What the browser keeps, by key. */
  readonly kept?: Readonly<Record<string, string>>
  /** What somebody does on the page to get it into the state. By elements and not by words, so that it works in both languages. */
  readonly reach?: (page: Page) => Promise<unknown>
  /** On paper. */
  readonly print?: true
  /** Name of the pictures that are taken of it; none where it looks much like another. */
  readonly picture?: string
}

const loaded = loadContent(readContentFolder(SMALL_CONTENT))
if (loaded.kind === 'problems') throw new Error('The content has problems; see npm run content:check')
const { content } = loaded

export const SITE: SiteIndex = content.site

export const FOREIGN: ForeignWords = content.foreign

/** The organisation whose pages are looked at in every state, in both languages: the one with the most to show. */
const MODEL = 'provstad'

/** Each outcome of an organisation, by the first of its cases that has it. */
function casesOf(id: string): readonly { readonly outcome: string; readonly answers: Answers }[] {
  const scenarios = content.organisations.get(id)?.sv.scenarios ?? []
  return [...new Map(scenarios.toReversed().map(({ outcome, answers }) => [outcome, { outcome, answers }])).values()]
}

function organisationOf(id: string): Organisation {
  const own = content.organisations.get(id)
  if (own === undefined) throw new Error(`${id} has no content`)
  return own.sv.organisation
}

async function openAll(page: Page): Promise<void> {
  const summaries = page.locator('main details:not([open]) > summary:visible')
  // Each that opens may hold more; what is within them opens in turn.
  for (let count = await summaries.count(); count > 0; count = await summaries.count()) await summaries.first().click()
}

async function openTerm(page: Page): Promise<void> {
  await page.locator('main .term:visible').first().click()
  await expect(page.locator('.term-card:popover-open a').first()).toBeVisible()
}

async function goOn(page: Page): Promise<void> {
  await page.locator('main form button[type=submit]').click()
  await expect(page.locator('.ds-error-summary')).toBeFocused()
}

async function search(page: Page, words: string): Promise<void> {
  await page.locator('main input[type=search]').fill(words)
  await expect(page.locator('.search-status')).toHaveText(/\.$/)
}

/** Gives a kept case no name at all. */
async function rename(page: Page): Promise<void> {
  await page.locator('.saved-item button[data-variant=tertiary]').first().click()
  await page.locator('.saved-item input').fill(' ')
  await page.locator('.saved-item button[type=submit]').click()
  await expect(page.locator('.saved-item [role=alert]')).toBeVisible()
}

async function tryOther(page: Page): Promise<void> {
  await page.locator('.change-way button').first().click()
  await expect(page.locator('.trial')).toBeVisible()
}

/** The pages that belong to no organisation, in all their states. */
function sharedStates(prefix: string): readonly State[] {
  const organisation = organisationOf(MODEL)
  const answers = casesOf(MODEL).find(({ outcome }) => outcome === 'nej')?.answers ?? {}
  const filled = { organisation: MODEL, answers }
  const link = shareFragment(content.codes, organisation, evaluate(organisation, answers))
  const { version } = organisation.policy.content
  const kept = { id: 'a1', name: 'Mitt fall', saved: '2026-11-21T10:00:00Z', organisation: MODEL, version, outcome: 'nej', answers }
  const cases = { 'ai-lotsen-sparade': JSON.stringify({ kind: 'ai-lotsen-bedomningar', version: 1, cases: [kept] }) }
  const states: readonly State[] = [
    { kind: 'start', state: 'tom', address: '', picture: 'start' },
    { kind: 'start', state: 'med en vald organisation', address: '', answers: filled },
    { kind: 'about', state: 'läst', address: 'om/', picture: 'om' },
    { kind: 'accessibility', state: 'läst', address: 'tillganglighet/', picture: 'tillganglighet' },
    { kind: 'privacy', state: 'läst', address: 'integritet/' },
    { kind: 'glossary', state: 'läst', address: 'ordlista/', picture: 'ordlista' },
    { kind: 'search', state: 'tom', address: 'sok/' },
    { kind: 'search', state: 'med träffar', address: 'sok/', picture: 'sok', reach: (page) => search(page, 'chatgpt') },
    { kind: 'search', state: 'utan träffar', address: 'sok/', reach: (page) => search(page, 'xyzzyplughquux') },
    { kind: 'shared-case', state: 'utan fall', address: 'delat/' },
    { kind: 'shared-case', state: 'med ett fall', address: `delat/#${link}` },
    { kind: 'shared-case', state: 'med en trasig länk', address: 'delat/#1_zz.%%%' },
    { kind: 'changelog', state: 'läst', address: 'andringar/' },
    { kind: 'manager-choice', state: 'läst', address: 'for-chefer/' },
    { kind: 'moved', state: 'läst', address: 'jamfor/' },
    { kind: 'workbench', state: 'jämförelse, ifylld', address: 'redaktion/jamfor/', answers: filled, picture: 'jamfor' },
    { kind: 'workbench', state: 'jämförelse med allt öppet', address: 'redaktion/jamfor/', answers: filled, reach: openAll },
    { kind: 'saved', state: 'tom', address: 'mina-bedomningar/' },
    { kind: 'saved', state: 'ifylld', address: 'mina-bedomningar/', kept: cases },
    { kind: 'saved', state: 'under nytt namn', address: 'mina-bedomningar/', kept: cases, reach: rename },
    { kind: 'saved', state: 'oläslig', address: 'mina-bedomningar/', kept: { 'ai-lotsen-sparade': '{"kind":' } },
    ...Object.keys(WORKBENCH_VIEWS).map((view): State => ({
      kind: 'workbench',
      state: view === '' ? 'översikt' : view,
      address: `redaktion/${view}${view === '' ? '' : '/'}#${MODEL}`,
    })),
    { kind: 'workbench', state: 'ny organisation med fel', address: `redaktion/ny-organisation/#${MODEL}`, reach: goOn },
    { kind: 'not-found', state: 'läst', address: 'provstad/fynd/finns-inte/' },
  ]
  return states.map((state) => ({ ...state, address: prefix + state.address }))
}

/** What every organisation has, as it is first seen, and a result of each outcome. */
function ownStates(id: string, prefix = ''): readonly State[] {
  const own = organisationOf(id)
  const index = SITE.organisations.find((organisation) => organisation.id === id)
  const at = (path: string): string => `${prefix}${id}/${path}`
  const page = (kind: State['kind'], path: string, picture?: string): State => ({
    kind,
    state: id,
    address: at(path),
    ...(picture === undefined ? {} : { picture }),
  })
  const system = index?.systems[0]
  return [
    page('organisation', '', 'organisation'),
    page('step', `${own.steps[0]?.id ?? ''}/`),
    page('sources', 'kalla/', 'kallor'),
    page('section', `kalla/${index?.sections[1] ?? ''}/`, 'avsnitt'),
    page('findings', 'fynd/'),
    page('finding', `fynd/${own.findings[0]?.id ?? ''}/`, 'rad'),
    page('exercises', 'ovningar/', 'fall'),
    page('handouts', 'ovningar/utskrift/'),
    page('workshop', 'workshop/', 'workshop'),
    page('introduction', 'introduktion/', 'introduktion'),
    page('introduction-part', `introduktion/${index?.parts[0] ?? ''}/`, 'kort'),
    page('receipt', 'introduktion/kvittens/'),
    page('manager', 'chef/', 'chef'),
    page('task', `uppgift/${index?.shortcuts[0] ?? ''}/`, 'uppgift'),
    ...(system === undefined ? [] : [page('systems', 'system/', 'systemen'), page('system', `system/${system}/`, 'systemet')]),
    ...casesOf(id).map(({ outcome, answers }): State => ({
      kind: 'result',
      state: `${id}, ${outcome}`,
      address: at('besked/'),
      answers: { organisation: id, answers },
      picture: `resultat-${outcome}`,
    })),
  ]
}

/** Decides on the first case, and sees the answer. */
async function decide(page: Page): Promise<void> {
  const first = page.locator('article.scenario').first()
  await first.locator('summary').first().click()
  await first.locator('input[value=nej]').check()
  await first.locator('input[value=saker]').check()
  await first.locator('form button').click()
  await expect(first.locator('.outcome')).toBeVisible()
}

async function printAs(page: Page, kind: string): Promise<void> {
  await page.locator(`#utskrift-${kind}`).check()
  await expect(page.locator('.sheet, .case-card').first()).toBeVisible()
}

/** Exercises, handouts and cases of a trainer's own, with something in them and with something wrong. */
function trainingStates(id: string, at: (path: string) => string): readonly State[] {
  const answers = casesOf(id).find(({ outcome }) => outcome === 'nej')?.answers ?? {}
  const { version } = organisationOf(id).policy.content
  const words = { title: 'En bild i en broschyr', text: 'Bilden är ritad av någon annan.\nDen ändras lite.', discussion: 'Vem frågar ni?' }
  const own = { id: 'eget-1', saved: '2026-11-21T10:00:00Z', organisation: id, version, outcome: 'nej', answers, ...words }
  const kept = (...cases: readonly object[]) => ({
    'ai-lotsen-egna-fall': JSON.stringify({ kind: 'ai-lotsen-egna-fall', version: 1, cases }),
  })
  const change = async (page: Page): Promise<void> => {
    await page.locator('.choices .keep-buttons button').first().click()
    await page.locator('.own-form summary').first().click()
  }
  const tried = (page: Page) => page.locator('.own-form button[type=submit]').click()
  return [
    { kind: 'exercises', state: 'med allt öppet', address: at('ovningar/'), reach: openAll },
    { kind: 'exercises', state: 'med ett svar', address: at('ovningar/'), reach: decide, picture: 'ovning' },
    { kind: 'handouts', state: 'ledarblad', address: at('ovningar/utskrift/'), reach: (page) => printAs(page, 'key') },
    { kind: 'handouts', state: 'kort', address: at('ovningar/utskrift/'), reach: (page) => printAs(page, 'cards'), picture: 'fallkort' },
    { kind: 'handouts', state: 'fel länk', address: at('ovningar/utskrift/#fall=borta') },
    { kind: 'workshop', state: 'med ett eget fall', address: at('workshop/'), kept: kept(own), reach: change, picture: 'egna-fall' },
    { kind: 'workshop', state: 'med ett gammalt fall', address: at('workshop/'), kept: kept({ ...own, answers: { borta: 'ja' } }) },
    { kind: 'workshop', state: 'med långa ord', address: at('workshop/'), kept: kept({ ...own, title: LONG_WORD }), reach: chooseFirst },
    { kind: 'workshop', state: 'oläsligt fall', address: at('workshop/'), kept: kept({ ...own, outcome: 'kanske' }) },
    { kind: 'workshop', state: 'eget fall med fel', address: at('workshop/#nytt-fall'), reach: tried },
    { kind: 'workshop', state: 'fel länk till ett fall', address: at('workshop/#f1~abc') },
  ]
}

/** As long as a word may be that somebody writes themselves. */
const LONG_WORD = 'Nordvästersjökustartilleriflygspaningssimulatoranläggningsmaterielunderhåll'

const chooseFirst = (page: Page): Promise<void> => page.getByRole('checkbox').first().check()

/** A workshop from its link to its summary. */
function workshopStates(id: string, at: (path: string) => string): readonly State[] {
  const items = (content.organisations.get(id)?.sv.scenarios ?? []).slice(0, 2).map(({ id: scenario }) => ({
    kind: 'published' as const,
    id: scenario,
    minutes: 5,
  }))
  const address = at(`workshop/#${writeSession(content.codes, { title: 'APT', items })}`)
  const join = (role: number) => async (page: Page) => {
    await page.locator('.workshop-roles button').nth(role).click()
    await expect(page.locator(role === 0 ? '.radio-group' : '.present')).toBeVisible()
  }
  const lead = (keys: string) => async (page: Page) => {
    await join(1)(page)
    await page.locator('.lobby button').first().click()
    await expect(page.locator('.present-case')).toBeVisible()
    for (const key of keys) await page.keyboard.press(key)
  }
  const ledElsewhere = async (page: Page): Promise<void> => {
    await lead('1++')(page)
    await page.evaluate((key) => {
      localStorage.setItem(key, (localStorage.getItem(key) ?? '').replace(/"leader":"[^"]*"/, '"leader":"annan"'))
      window.dispatchEvent(new StorageEvent('storage', { key }))
    }, 'ai-lotsen-workshoppar')
    await expect(page.locator('.present-case')).toBeHidden()
  }
  const decideThere = async (page: Page): Promise<void> => {
    await join(0)(page)
    await page.getByRole('radio').first().check()
    await page.locator('.decide button').click()
    await page.locator('main .disclosure summary').first().click()
    await expect(page.locator('.verdict')).toBeVisible()
  }
  return [
    { kind: 'workshop', state: 'öppnad med länk', address },
    { kind: 'workshop', state: 'med skadad länk', address: at('workshop/#1/QVBU/harmlos:5/zzzz') },
    { kind: 'workshop', state: 'med fall valt', address: at('workshop/'), reach: chooseFirst },
    { kind: 'workshop', state: 'deltagare', address, reach: join(0), picture: 'workshop-delta' },
    { kind: 'workshop', state: 'deltagare som har bestämt sig', address, reach: decideThere, picture: 'workshop-bestamt' },
    { kind: 'workshop', state: 'före start', address, reach: join(1), picture: 'workshop-start' },
    { kind: 'workshop', state: 'fall på skärmen', address, reach: lead('1++2+'), picture: 'workshop-fall' },
    { kind: 'workshop', state: 'svaret visat', address, reach: lead('1++ra'), picture: 'workshop-svar' },
    { kind: 'workshop', state: 'ledd i en annan flik', address, reach: ledElsewhere },
    { kind: 'workshop', state: 'tangenter', address, reach: lead('?') },
    { kind: 'workshop', state: 'sammanfattning', address, reach: lead('1++2+nn'), picture: 'workshop-sammanfattning' },
    { kind: 'workshop', state: 'sammanfattning på papper', address, reach: lead('1++2+nn'), print: true },
  ]
}

/** Everything that can be opened, left out or done wrong on an organisation's pages. */
function furtherStates(id: string, prefix = ''): readonly State[] {
  const own = organisationOf(id)
  const answers = casesOf(id).find(({ outcome }) => outcome === 'nej')?.answers ?? {}
  const at = (path: string): string => `${prefix}${id}/${path}`
  const filled = { organisation: id, answers }
  const waiting = casesOf(id).find(({ outcome }) => outcome === 'forst')?.answers ?? {}
  const begun = { organisation: id, answers: { arende: 'anvanda', roll: 'medarbetare' } }
  const [first = '', second = '', third = ''] = own.steps.map((step) => step.id)
  const shortcut = SITE.organisations.find((organisation) => organisation.id === id)?.shortcuts[0] ?? ''
  const dialog = async (page: Page): Promise<void> => {
    await page.locator('.site-footer button').first().click()
    await expect(page.locator('dialog[open]')).toBeVisible()
  }
  return [
    { kind: 'organisation', state: 'påbörjad', address: at(''), answers: filled },
    { kind: 'step', state: 'med fel', address: at(`${first}/`), reach: goOn, picture: 'steg-fel' },
    { kind: 'step', state: 'ifyllt', address: at(`${third}/`), answers: filled, picture: 'steg' },
    { kind: 'step', state: 'med allt öppet', address: at(`${third}/`), answers: filled, reach: openAll },
    {
      kind: 'step',
      state: 'med lista öppen',
      address: at(`${second}/`),
      answers: begun,
      reach: (page) => page.getByRole('combobox').click(),
    },
    {
      kind: 'step',
      state: 'med lista utan träff',
      address: at(`${second}/`),
      answers: begun,
      reach: (page) => page.getByRole('combobox').fill('xyzzyplughquux'),
    },
    { kind: 'step', state: 'med dialog', address: at(`${first}/`), reach: dialog, picture: 'dialog' },
    { kind: 'step', state: 'inget att fråga', address: at(`${third}/`), answers: { organisation: id, answers: { arende: 'incident' } } },
    {
      kind: 'step',
      state: 'med svar som inte finns',
      address: at(`${first}/`),
      answers: { organisation: id, answers: { roll: 'kejsare' } },
    },
    { kind: 'result', state: 'utan svar', address: at('besked/') },
    { kind: 'result', state: 'med allt öppet', address: at('besked/'), answers: filled, reach: openAll },
    {
      kind: 'result',
      state: 'inte ännu, med allt öppet',
      address: at('besked/'),
      answers: { organisation: id, answers: waiting },
      reach: openAll,
    },
    { kind: 'result', state: 'med andra svar på prov', address: at('besked/'), answers: filled, reach: tryOther },
    { kind: 'result', state: 'på papper', address: at('besked/'), answers: filled, print: true },
    { kind: 'finding', state: 'med svar', address: at(`fynd/${own.findings[0]?.id ?? ''}/`), answers: filled, reach: openAll },
    { kind: 'findings', state: 'med ordförklaring', address: at('fynd/'), reach: openTerm },
    ...trainingStates(id, at),
    ...introductionStates(id, at),
    ...workshopStates(id, at),
    { kind: 'task', state: 'med allt öppet', address: at(`uppgift/${shortcut}/`), reach: openAll },
    { kind: 'sources', state: 'med frågorna i ord', address: at('kalla/'), reach: openAll },
  ]
}

/** An introduction that has been begun, sent by a manager or gone through. */
function introductionStates(id: string, at: (path: string) => string): readonly State[] {
  const { introduction } = content.organisations.get(id)?.sv ?? {}
  const [part] = introduction?.parts ?? []
  if (introduction === undefined || part === undefined) return []
  const done = part.cards.map((card) => `kort-${card.id}`)
  const keep = (progress: object): Readonly<Record<string, string>> => ({
    'ai-lotsen-introduktion': JSON.stringify({ version: 1, own: { [id]: progress } }),
  })
  const begun = keep({ done, at: `fall-${part.scenario}`, guesses: {} })
  const gone = keep({ done, at: null, guesses: { [part.scenario]: 'nej' } })
  const chosen = writePlan(introduction, { parts: [part.id], scenarios: [part.scenario] })
  return [
    { kind: 'introduction', state: 'utvald', address: at(`introduktion/#${chosen}`) },
    { kind: 'introduction', state: 'med en trasig länk', address: at('introduktion/#1/x') },
    { kind: 'introduction', state: 'påbörjad', address: at('introduktion/'), kept: begun },
    { kind: 'introduction-part', state: 'ett fall', address: at(`introduktion/${part.id}/`), kept: begun },
    {
      kind: 'introduction-part',
      state: 'ett avgjort fall',
      address: at(`introduktion/${part.id}/`),
      kept: keep({ done, at: `fall-${part.scenario}`, guesses: { [part.scenario]: 'nej' } }),
    },
    { kind: 'introduction-part', state: 'utan fall', address: at('introduktion/fler-fall/') },
    { kind: 'receipt', state: 'ifylld', address: at('introduktion/kvittens/'), kept: gone, picture: 'kvittens' },
    { kind: 'receipt', state: 'på papper', address: at('introduktion/kvittens/'), kept: gone, print: true },
    { kind: 'manager', state: 'med allt öppet', address: at('chef/'), reach: openAll },
    { kind: 'manager', state: 'på papper', address: at('chef/'), print: true },
  ]
}

/** Outcomes that the model organisation has no case of, each where it is first found. Else organisations differ in words only. */
function otherResults(): readonly State[] {
  const known = new Set(casesOf(MODEL).map(({ outcome }) => outcome))
  const results = SITE.organisations.flatMap(({ id }) => ownStates(id)).filter(({ kind }) => kind === 'result')
  const outcomeOf = ({ picture = '' }: State): string => picture.replace('resultat-', '')
  return [...new Map(results.toReversed().map((state) => [outcomeOf(state), state])).values()].filter(
    (state) => !known.has(outcomeOf(state)),
  )
}

/** The pages of the model organisation and the shared ones in every state, and what only other organisations have. */
export const STATES: readonly State[] = [...sharedStates(''), ...ownStates(MODEL), ...otherResults(), ...furtherStates(MODEL)]

const inEnglish = [...sharedStates('en/'), ...ownStates(MODEL, 'en/')].filter(({ reach }) => reach === undefined)

/** Each kind of page and each outcome in English, which is built as Swedish is and differs in words only. */
export const ENGLISH_STATES: readonly State[] = [
  ...new Map(inEnglish.map((state) => [state.kind === 'result' ? nameOf(state) : state.kind, state])).values(),
]

/** What pictures are taken of. */
export const PICTURED: readonly (State & { readonly picture: string })[] = STATES.flatMap((state) => {
  const isOfOther = SITE.organisations.some(({ id }) => id !== MODEL && state.address.startsWith(`${id}/`))
  return state.picture === undefined || isOfOther ? [] : [{ ...state, picture: state.picture }]
})

/** Name of a state in the list of tests. */
export function nameOf({ kind, state, address }: State): string {
  return `${kind}, ${state}: /${address.replace(/#.*/, '')}`
}

/** Opens a page of the guide below `root` and brings it into its state. Whatever the browser remembered before is gone. */
export async function open(page: Page, root: string, state: State): Promise<void> {
  const { answers, kept = {} } = state
  if (!page.url().startsWith(root)) {
    // Browsers ask for it beside files that are no pages.
    await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }))
    await page.goto(`${root}manifest.json`)
  }
  const stored =
    answers === undefined
      ? null
      : JSON.stringify({ version: 1, answers: { [answers.organisation]: answers.answers }, organisation: answers.organisation })
  await page.evaluate(
    ([remembered, entries]) => {
      sessionStorage.clear()
      localStorage.clear()
      if (remembered !== null) sessionStorage.setItem('ai-lotsen', remembered)
      for (const [key, value] of Object.entries(entries)) localStorage.setItem(key, value)
    },
    [stored, kept] as const,
  )
  // An address that differs from the last one only after the # would be no new page.
  if (new URL(root + state.address).pathname === new URL(page.url()).pathname) await page.goto(`${root}manifest.json`)
  await page.goto(root + state.address)
  await page.waitForFunction(isAlive)
  await state.reach?.(page)
}

/** The page has come to life and shows what the tab remembers. The page for addresses that do not exist has no life. */
function isAlive(): boolean {
  const heading = document.querySelector('main h1')
  if (document.getElementById('app') === null) return heading !== null
  const isHydrated = heading !== null && Object.keys(heading).some((key) => key.startsWith('__reactFiber'))
  return isHydrated && document.querySelector('[data-session]') === null
}
