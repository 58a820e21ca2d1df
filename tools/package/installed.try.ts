import { execFile } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findNginx } from '../build/find-nginx.ts'
import { NODE_LINES } from './manifest.ts'
import {
  addressOf,
  cleanUp,
  filesIn,
  freePort,
  lotsen,
  npm,
  own,
  packAll,
  packNext,
  place,
  run,
  start,
  whenUp,
  writeTexts,
} from './own-folder.test-support.ts'

/** The package as somebody else has it: packed, installed into an empty folder by npm, and run there by each line of Node that it is for. */

const ANSWERS = ['Nystads kommun', 'Riktlinje för AI', 'riktlinje', 'Beslutad 12 mars 2026', 'ai@nystad.example']
const FLAGS = ['name', 'title', 'kind', 'version', 'mail'].flatMap((flag, index) => [`--${flag}`, ANSWERS[index] ?? ''])

beforeAll(async () => {
  const { file, said } = await packAll()
  const began = performance.now()
  const installed = await npm('24', `../${file}`)
  if (installed.code !== 0) throw new Error(installed.out)
  console.log(`${said}\nInstallerat på ${((performance.now() - began) / 1000).toFixed(1)} s`)
})

afterAll(cleanUp)

/** The lines go side by side, each with a folder of content of its own. */
async function eachLine(act: (line: string, content: string, built: string) => Promise<void>): Promise<void> {
  await Promise.all(NODE_LINES.map((line) => act(line, `content-${line}`, `dist-${line}`)))
}

test('each is the Node that it says, and without a command all of them are told', () =>
  eachLine(async (line) => {
    expect((await run(line, ['node', '--version'])).out).toMatch(new RegExp(`^v${line}\\.`))
    const { code, out } = await lotsen(line)
    expect(code).toBe(2)
    for (const name of ['new', 'dev', 'check', 'diff', 'build', 'serve']) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'))
  }))

test('new asks five things, however they are answered, and never writes over what is there', () =>
  eachLine(async (line, content) => {
    const isAsked = line === NODE_LINES[1]
    const command = ['npx', '--no-install', 'ai-lotsen', 'new', '--content', content]
    const { code, out } = await run(line, isAsked ? command : [...command, ...FLAGS], isAsked ? `${ANSWERS.join('\n')}\n` : '')
    expect(code, out).toBe(0)
    expect(out.match(/\?/g)?.length ?? 0).toBe(isAsked ? ANSWERS.length : 0)
    const again = await lotsen(line, 'new', '--content', content, ...FLAGS)
    expect(again).toMatchObject({ code: 1, out: expect.stringContaining('Inget är skrivet') })
  }))

test('what is not written yet is listed with file and line, and not built for publication', () =>
  eachLine(async (line, content, built) => {
    const checked = await lotsen(line, 'check', '--content', content)
    expect(checked.code, checked.out).toBe(0)
    const waiting = checked.out.match(new RegExp(`^${content}/\\S+\\.yaml:\\d+:\\d+ .*(?= \\(att ersätta\\)$)`, 'gm')) ?? []
    const files = ['findings', 'introduction', 'policy', 'scenarios', 'shortcuts', 'statements/1'].map(
      (name) => `nystads-kommun/${name}.yaml`,
    )
    expect(new Set(waiting.map((told) => told.replace(/^.*organisations\/(.*?):.*$/, '$1')))).toEqual(new Set(files))
    const { code, out } = await lotsen(line, 'build', '--content', content, '--out', built)
    expect(code).toBe(1)
    for (const line of waiting) expect(out).toContain(line)
    expect(existsSync(join(own, built))).toBe(false)
  }))

test('a draft is shown as it is being written', () =>
  eachLine(async (line, content) => {
    const child = start(line, ['node_modules/.bin/ai-lotsen', 'dev', '--content', content], { PORT: '0' })
    const address = await addressOf(child)
    expect(await (await fetch(`${address}nystads-kommun/`)).text()).toContain('src/main.js')
    const site = await fetch(`${address}@id/__x00__content/site`)
    expect(await site.text()).toContain('Nystads kommun')
    child.kill()
  }))

test('a draft is shown as it will be, and leaves nothing that could be published', async () => {
  const child = start('26', ['node_modules/.bin/ai-lotsen', 'serve', '--content', 'content-26'], { PORT: '0' })
  const shown = await fetch(`${await addressOf(child)}nystads-kommun/`)
  expect(await shown.text()).toContain('Nystads kommun')
  child.kill()
  expect(existsSync(join(own, 'dist'))).toBe(false)
})

test('once it is written it is built', () =>
  eachLine(async (line, content, built) => {
    writeTexts(content)
    const checked = await lotsen(line, 'check', '--content', content)
    expect(checked.out).toContain('Fel: 0.')
    expect(checked.out).not.toContain('att ersätta')
    const { code, out } = await lotsen(line, 'build', '--content', content, '--out', built)
    expect(code, out).toBe(0)
    expect(readFileSync(join(own, built, 'nystads-kommun/index.html'), 'utf8')).toContain('Nystads kommun')
  }))

test('both lines of Node write the same folder and build the same site', () => {
  const [one = [], other = []] = NODE_LINES.map((line) => filesIn(`content-${line}`))
  expect(other).toEqual(one)
  const [built = [], again = []] = NODE_LINES.map((line) => filesIn(`dist-${line}`))
  expect(built.length).toBeGreaterThan(100)
  expect(again).toEqual(built)
})

test('the site is served by nginx as the container does it, with the shipped headers', async () => {
  const nginx = findNginx()
  if (nginx === undefined) return console.log('nginx finns inte här, så behållarens nginx.conf är inte prövad.')
  const conf = readFileSync(join(own, 'nginx.conf'), 'utf8')
  const port = await freePort()
  const moved = conf
    .replaceAll('/tmp/', `${place}/nginx-`)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('/etc/nginx/ai-lotsen.conf', join(own, 'server/nginx.conf'))
    .replace('/srv/ai-lotsen', join(own, 'dist-24'))
  writeFileSync(join(place, 'nginx.conf'), moved)
  const server = start('24', [nginx, '-c', join(place, 'nginx.conf'), '-g', `daemon off; ${process.getuid?.() === 0 ? 'user root;' : ''}`])
  const address = `http://127.0.0.1:${port}/`
  const shown = await whenUp(`${address}nystads-kommun/`, server)
  expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(await shown.text()).toContain('Nystads kommun')
  expect((await fetch(`${address}finns-inte/`)).status).toBe(404)
  server.kill()
})

test('diff tells what the shared files of a new version change for this organisation', async () => {
  for (const args of [
    ['init', '--quiet'],
    ['add', 'content-24', 'package.json', 'package-lock.json'],
    ['commit', '--quiet', '--message', 'x'],
  ])
    await promisify(execFile)('git', ['-c', 'user.name=x', '-c', 'user.email=x@exempel.se', ...args], { cwd: own })
  expect((await lotsen('24', 'diff', 'HEAD', '--content', 'content-24')).out).toContain('Inget har ändrats')
  const installed = await npm('24', `../${await packNext()}`)
  expect(installed.code, installed.out).toBe(0)
  const { code, out } = await lotsen('24', 'diff', 'HEAD', '--content', 'content-24')
  expect(code, out).toBe(0)
  expect(out).toContain('Vilket system är det?')
})
