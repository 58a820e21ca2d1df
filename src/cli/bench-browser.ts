import { chromium, type Page } from '@playwright/test'
import { findBrowser } from '../build/find-browser.ts'
import type { RuleSet } from '../schema/model.ts'

const ROUNDS = 24

export interface BrowserFigures {
  /** Milliseconds from the click to the frame that shows the next step, median of {@link ROUNDS}, at 4× CPU throttling. */
  readonly nextStep: number
  readonly slowestStep: number
  /** Milliseconds to the first contentful paint of the start page at 4× CPU throttling, 1.6 Mbit/s and 150 ms, median of 5. */
  readonly firstPaint: number
  readonly rounds: number
}

/** Measures a served site in a real browser. */
export async function benchBrowser(url: string, rules: RuleSet): Promise<BrowserFigures> {
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] })
  try {
    const paints: number[] = []
    for (let round = 0; round < 5; round++) paints.push(await firstPaint(await browser.newPage({ serviceWorkers: 'block' }), url))
    const steps = await nextSteps(await browser.newPage({ serviceWorkers: 'block', reducedMotion: 'reduce' }), url, rules)
    return { nextStep: median(steps), slowestStep: Math.max(...steps), firstPaint: median(paints), rounds: ROUNDS }
  } finally {
    await browser.close()
  }
}

async function firstPaint(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 94_000,
  })
  await page.goto(url, { waitUntil: 'load' })
  const time = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0)
  await page.close()
  return time
}

async function nextSteps(page: Page, url: string, rules: RuleSet): Promise<readonly number[]> {
  await page.goto(`${url}${rules.id}/${rules.steps[0]?.id ?? ''}/`)
  await page.locator('#svar-arende-anvanda').check()
  await page.locator('#svar-roll-medarbetare').check()
  await page.evaluate(watchSteps)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    await page.getByRole('button', { name: 'Nästa' }).click()
    await page.waitForFunction((count) => (window as unknown as { readonly steps: number[] }).steps.length === count, round + 1)
    await page.goBack()
    await page.locator('#svar-arende-anvanda').waitFor()
  }
  times.push(...(await page.evaluate(() => (window as unknown as { readonly steps: number[] }).steps)))
  return times
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
