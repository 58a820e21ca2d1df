import { type Browser, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../build/find-browser.ts'
import { evaluate } from '../../src/engine/index.ts'
import type { Answers } from '../../src/schema/answers.ts'
import type { Organisation } from '../../src/schema/model.ts'

/** Ways from the first step to the last, each in a page that has been opened anew. */
const WALKS = 5
const CLICKS = 15
/** Milliseconds that a page is left alone, so that nothing of one step is measured in the next. */
const REST = 500
/** Milliseconds between pressing a button of a mouse and letting it go. The click comes with the latter. */
const PRESS = 80

export interface StepFigures {
  /** Milliseconds from the click to the frame that shows the next step, at 4× CPU throttling. */
  readonly median: number
  readonly slowest: number
  /** How many steps were gone. */
  readonly steps: number
  /** Milliseconds from the last answer's click to the frame that shows the besked, median. */
  readonly besked: number
}

/** Measures how a served guide goes from each step to the next, on the way of one case, all of it. */
export async function benchSteps(url: string, rules: Organisation, answers: Answers): Promise<StepFigures> {
  return inBrowser(async (browser) => {
    const steps: number[] = []
    const beskeds: number[] = []
    for (let walk = 0; walk < WALKS; walk++) {
      const page = await browser.newPage({ serviceWorkers: 'block', reducedMotion: 'reduce' })
      const walked = await walkSteps(page, url, rules, answers)
      steps.push(...walked.slice(0, -1))
      beskeds.push(...walked.slice(-1))
    }
    return { median: median(steps), slowest: Math.max(...steps), steps: steps.length, besked: median(beskeds) }
  })
}

/** Milliseconds from a click to the frame that shows another heading on a page that does nothing else, at 4× CPU throttling, median. */
export async function benchClicks(url: string): Promise<number> {
  return inBrowser(async (browser) => {
    const page = await browser.newPage({ reducedMotion: 'reduce' })
    await page.goto(url)
    await page.locator('h1').waitFor()
    await watchSlowly(page)
    for (let click = 0; click < CLICKS; click++) await press(page)
    return median(await seenIn(page))
  })
}

export interface FirstLoadFigures {
  /** Milliseconds to the first contentful paint at 4× CPU throttling, 1.6 Mbit/s and 150 ms, median of 5. */
  readonly firstPaint: number
  /** Bytes over the network until the page is at rest, packed as the server sends them. */
  readonly bytes: number
  /** Those of them that are scripts. */
  readonly scripts: number
  readonly requests: number
}

/** Measures the first load of a start page, ours or another's. */
export async function benchFirstLoad(url: string): Promise<FirstLoadFigures> {
  return inBrowser(async (browser) => {
    const loads: FirstLoadFigures[] = []
    for (let round = 0; round < 5; round++) loads.push(await firstLoad(await browser.newPage({ serviceWorkers: 'block' }), url))
    const [{ bytes, scripts, requests } = { bytes: 0, scripts: 0, requests: 0 }] = loads
    return { firstPaint: median(loads.map((load) => load.firstPaint)), bytes, scripts, requests }
  })
}

async function inBrowser<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox', '--disable-background-networking'] })
  try {
    return await measure(browser)
  } finally {
    await browser.close()
  }
}

async function firstLoad(page: Page, url: string): Promise<FirstLoadFigures> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  })
  let bytes = 0
  let scripts = 0
  let requests = 0
  const kinds = new Map<string, string>()
  session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength
    if (kinds.get(requestId) === 'Script') scripts += encodedDataLength
    requests++
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  await page.close()
  return { firstPaint: paint, bytes, scripts, requests }
}

async function walkSteps(page: Page, url: string, rules: Organisation, answers: Answers): Promise<readonly number[]> {
  await page.goto(`${url}${rules.id}/${rules.steps[0]?.id ?? ''}/`)
  await watchSlowly(page)
  const open = rules.steps.filter(({ id }) => evaluate(rules, answers).asked.some((question) => question.step === id))
  for (const step of open) {
    await answerStep(page, rules, step.id, answers)
    await press(page)
  }
  // On a busy machine the last one may not be there yet.
  await page.waitForFunction((count) => (window as unknown as { readonly steps: readonly number[] }).steps.length >= count, open.length, {
    polling: REST,
  })
  const steps = await seenIn(page)
  if (steps.length !== open.length) throw new Error(`${open.length} steps were gone and ${steps.length} seen`)
  await page.close()
  return steps
}

async function watchSlowly(page: Page): Promise<void> {
  await page.evaluate(watchSteps)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

async function seenIn(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => (window as unknown as { readonly steps: readonly number[] }).steps)
}

/** Presses the button that leads on. */
async function press(page: Page): Promise<void> {
  const next = page.getByRole('button', { name: /^(Nästa|Visa beskedet)$/ })
  await next.scrollIntoViewIfNeeded()
  await page.waitForTimeout(REST)
  const box = await next.boundingBox()
  if (box === null) throw new Error('There is no button that leads on')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.waitForTimeout(REST)
  // A press as long as a person's, and nothing asked of the page meanwhile: looking on would take time of its own.
  await page.mouse.down()
  await page.waitForTimeout(PRESS)
  await page.mouse.up()
  await page.waitForTimeout(REST)
}

/**
 * Answers the questions of a step as the case has it; some are asked only once others have been answered. The case is one where nothing
 * of what is asked in a list is true.
 */
async function answerStep(page: Page, rules: Organisation, step: string, answers: Answers): Promise<void> {
  const known = rules.steps.find(({ id }) => id === step)
  const listed = known?.screening?.rows.map(({ fact }) => fact) ?? []
  for (const question of known?.questions.filter(({ fact }) => !listed.includes(fact)) ?? []) {
    const chosen = evaluate(rules, answers).asked.find(({ fact }) => fact === question.fact)?.chosen ?? []
    for (const option of question.catalogue ? [] : chosen) await page.locator(`#svar-${question.fact}-${option}`).check()
    if (!question.catalogue || chosen.length === 0) continue
    await page.locator(`#svar-${question.fact}`).fill(question.options.find(({ id }) => id === chosen[0])?.label ?? '')
    await page.getByRole('option').first().click()
  }
  const isListAsked = evaluate(rules, answers).asked.some(({ fact }) => listed.includes(fact))
  if (known?.screening != null && isListAsked) await page.locator(`#svar-lista-${known.screening.id}-inget`).check()
}

/** Runs in the page: notes for each click on a button how long it took until a frame with another heading had been painted. */
function watchSteps(): void {
  const steps: number[] = []
  Object.assign(window, { steps })
  const heading = (): string => document.querySelector('h1')?.textContent ?? ''
  document.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof HTMLButtonElement)) return
      const before = heading()
      const look = (): void => {
        if (heading() === before) return void requestAnimationFrame(look)
        // Messages come after the frame has been painted.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => steps.push(performance.now() - event.timeStamp))
        port1.start()
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    },
    { capture: true },
  )
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2
}
