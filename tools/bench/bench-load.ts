import { readdirSync } from 'node:fs'
import { Agent, get } from 'node:http'

/** Never more than this, so that nobody's server is troubled by mistake. Loopback only. */
const REQUESTS = 2000
const AT_ONCE = 20

export interface LoadFigures {
  readonly requests: number
  readonly perSecond: number
  readonly errors: number
}

/** Asks a server on this machine for every page of the site in turn, packed, over kept connections. */
export async function benchLoad(url: string, dist: string): Promise<LoadFigures> {
  if (new URL(url).hostname !== 'localhost') throw new Error('Only a server on this machine is loaded')
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /(\.html|\.js|\.css)$/.test(file))
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE })
  let sent = 0
  let errors = 0
  const work = async (): Promise<void> => {
    while (sent < REQUESTS) {
      const page = pages[sent++ % pages.length] ?? ''
      if ((await fetchOne(agent, url + page)) !== 200) errors++
    }
  }
  const started = performance.now()
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  const seconds = (performance.now() - started) / 1000
  agent.destroy()
  return { requests: sent, perSecond: sent / seconds, errors }
}

function fetchOne(agent: Agent, address: string): Promise<number> {
  return new Promise((resolve) => {
    get(address, { agent, headers: { 'Accept-Encoding': 'gzip, br' } }, (response) => {
      response.resume()
      response.once('end', () => resolve(response.statusCode ?? 0))
    }).once('error', () => resolve(0))
  })
}
