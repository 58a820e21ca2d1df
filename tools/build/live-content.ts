import type { IncomingMessage, ServerResponse } from 'node:http'
import { resolve } from 'node:path'
import type { Plugin, ViteDevServer } from 'vite'
import { type Content, loadContent } from '../../src/content/compile/load.ts'
import { type ContentModules, modulesOf } from './content-modules.ts'
import { contentPlugin, MODULE_PREFIX } from './content-plugin.ts'
import { drawFlow } from './draw-flow.ts'
import { HASHED_FOLDER } from './headers.ts'
import { LANGUAGES, TRANSLATIONS } from '../../src/schema/languages.ts'
import { readContent, tellProblem } from './read-content.ts'
import { FLOWS } from './written-content.ts'

/** Milliseconds after a change: editors save a file in more than one go, and git many files. */
const SETTLED = 30

/** What the server and {@link ./live-problems.ts} say to each other. */
const ASK = 'ai-lotsen:ask'
const TELL = 'ai-lotsen:problems'

interface Live {
  /** The last content without a fault, which pages show until the faults are mended. */
  readonly content: Content | undefined
  readonly modules: ContentModules | undefined
  readonly problems: readonly string[]
}

/** The content as it lies in a folder at any time. Pages that are open are loaded anew where it changes, and told of what is wrong in it. */
export function liveContent(folder: string): Plugin[] {
  let live = read(folder, { content: undefined, modules: undefined, problems: [] })
  const modules = (): ContentModules => {
    if (live.modules === undefined) throw new Error(`Innehållet har fel:\n${live.problems.join('\n')}`)
    return live.modules
  }
  return [
    contentPlugin(() => ({ textOf: (name) => modules().textOf(name), logos: () => modules().logos() })),
    {
      name: 'ai-lotsen-live-content',
      configureServer(server) {
        const { hot } = server.environments.client
        hot.on(ASK, () => hot.send(TELL, live.problems))
        server.middlewares.use((request, response, next) => sendPicture(live, request, response) || next())
        whenChanged(server, folder, () => {
          const before = live
          live = read(folder, before)
          if (renew(server, before, live)) hot.send({ type: 'full-reload' })
          else hot.send(TELL, live.problems)
        })
      },
      transformIndexHtml: {
        order: 'pre',
        handler(html, { originalUrl = '/' }) {
          const language = TRANSLATIONS.find((each) => originalUrl.startsWith(`${LANGUAGES[each].prefix}/`)) ?? 'sv'
          const page = html.replace('<html lang="sv"', `<html lang="${language}"`)
          const tag = { tag: 'script', attrs: { type: 'module', src: '/tools/build/live-problems.ts' } }
          // Without any content there is nothing for the app to show.
          return { html: live.modules === undefined ? page.replace(/<script type="module".*?<\/script>/, '') : page, tags: [tag] }
        },
      },
    },
  ]
}

function read(folder: string, before: Live): Live {
  try {
    const files = readContent(folder)
    const loaded = loadContent(files)
    if (loaded.kind === 'content') return { content: loaded.content, modules: modulesOf({ ...loaded.content, files }), problems: [] }
    return { ...before, problems: loaded.problems.map((problem) => tellProblem(folder, problem)) }
  } catch (error) {
    // A file that is just being moved cannot be read.
    return { ...before, problems: [String(error)] }
  }
}

function whenChanged(server: ViteDevServer, folder: string, act: () => void): void {
  let timer: NodeJS.Timeout | undefined
  const place = resolve(folder)
  server.watcher.add(place).on('all', (_event, path) => {
    if (!path.startsWith(place)) return
    clearTimeout(timer)
    timer = setTimeout(act, SETTLED)
  })
}

/** Forgets the modules that have become others. Whether there are any. */
function renew({ environments }: ViteDevServer, before: Live, { modules }: Live): boolean {
  if (modules === before.modules || modules === undefined) return false
  const { moduleGraph } = environments.client
  const changed = [...moduleGraph.idToModuleMap].filter(([id]) => {
    const name = id.slice(MODULE_PREFIX.length)
    return id.startsWith(MODULE_PREFIX) && before.modules?.textOf(name) !== modules.textOf(name)
  })
  for (const [, module] of changed) moduleGraph.invalidateModule(module)
  return changed.length > 0 || before.modules === undefined
}

/** Logos and pictures of the flows, which the build writes as files. Whether it was one of them. */
function sendPicture({ content, modules }: Live, { url = '' }: IncomingMessage, response: ServerResponse): boolean {
  const [, folder, file = ''] = /^\/([a-z]+)\/([^/?]+)$/.exec(url) ?? []
  const picture =
    folder === HASHED_FOLDER
      ? modules?.logos().find((logo) => logo.file === file)?.bytes
      : folder === FLOWS
        ? flowOf(content, file.replace(/\.svg$/, ''))
        : undefined
  if (picture === undefined) return false
  response.setHeader('Content-Type', file.endsWith('.png') ? 'image/png' : 'image/svg+xml').end(picture)
  return true
}

function flowOf(content: Content | undefined, organisation: string): string | undefined {
  const own = content?.organisations.get(organisation)
  return own === undefined ? undefined : drawFlow(own.sv.organisation)
}
