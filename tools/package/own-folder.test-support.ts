import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** The newest of the other line when this was tried. */
const OTHER_NODE = '26.12.1'
const NODE_PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`

export const place = mkdtempSync(join(tmpdir(), 'ai-lotsen-package-'))
export const own = join(place, 'own')
const running = new Set<ChildProcess>()
/** Folder of the program `node` of each line. */
const nodes = new Map([
  ['24', dirname(process.execPath)],
  ['26', join(place, 'node/node_modules', NODE_PACKAGE, 'bin')],
])

interface Ran {
  readonly code: number
  readonly out: string
}

/** Runs a program in the municipality's folder with one line of Node, and nothing of this project's on the path. */
export async function run(line: string, args: readonly string[], input = ''): Promise<Ran> {
  const child = start(line, args)
  let out = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece: Buffer) => (out += piece.toString()))
  // A program that asks nothing may have ended before it is told; what it said and its code are the answer.
  child.stdin?.on('error', () => undefined).end(input)
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  return { code: code ?? 1, out }
}

export function start(line: string, [command = '', ...args]: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const path = [nodes.get(line), ...(process.env['PATH'] ?? '').split(delimiter).filter((each) => !each.includes('node_modules'))]
  const child = spawn(command, args, { cwd: own, env: { ...bareEnvironment(), PATH: path.join(delimiter), ...env } })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/** Without what npm and vitest tell those whom they start. Whom a machine trusts is its own: networks with a certificate of theirs are told so there. */
function bareEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_(?!EXTRA_CA_CERTS$)|VITEST|INIT_CWD|DEV$|PROD$|TEST$|MODE$)/.test(name)),
  )
}

export const lotsen = (line: string, ...args: readonly string[]): Promise<Ran> => run(line, ['npx', '--no-install', 'ai-lotsen', ...args])
export const npm = (line: string, ...args: readonly string[]): Promise<Ran> =>
  run(line, ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', ...args])
const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex')
export const filesIn = (folder: string): readonly (readonly [string, string])[] =>
  globSync('**/*.*', { cwd: join(own, folder) })
    .sort()
    .map((name) => [name, hash(join(own, folder, name))])

/** Packs the project, and fetches the other Node meanwhile. Resolves to the name of the package, which lies beside the folder, and what was said of it. */
export async function packAll(): Promise<{ readonly file: string; readonly said: string }> {
  mkdirSync(own)
  mkdirSync(join(place, 'node'))
  const packing = promisify(execFile)(process.execPath, ['tools/package/pack.ts', '--out', place], { encoding: 'utf8' })
  const [{ stdout }, other] = await Promise.all([packing, npm('24', '--prefix', join(place, 'node'), `${NODE_PACKAGE}@${OTHER_NODE}`)])
  if (other.code !== 0) throw new Error(other.out)
  return { file: globSync('*.tgz', { cwd: place })[0] ?? '', said: stdout.trim() }
}

/** Ends what still runs, and leaves nothing behind. */
export function cleanUp(): void {
  for (const child of running) child.kill()
  rmSync(place, { recursive: true, force: true, maxRetries: 5 })
}

/** What a person writes in place of what waits; the words are of no weight here. */
export function writeTexts(folder: string): void {
  for (const file of globSync('**/*.yaml', { cwd: join(own, folder) })) {
    const path = join(own, folder, file)
    const text = readFileSync(path, 'utf8')
    const written = text
      .replaceAll(/är inte skriv(?:en|et) än/g, 'är skriven')
      .replaceAll(/Skriv här/g, 'Läs')
      .replaceAll('är inte genomgånget än', 'säger vem som svarar')
    if (written !== text) writeFileSync(path, written)
  }
}

/** Resolves to what the program says on its first line with an address. */
export function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (piece: Buffer) => {
        said += piece.toString()
        const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? []
        if (address !== undefined) resolve(address)
      })
    child.once('close', () => reject(new Error(`It ended: ${said}`)))
  })
}

/** The next version of the package, in which a shared question is asked in other words. */
export async function packNext(): Promise<string> {
  const next = join(place, 'next')
  cpSync(join(place, 'package'), next, { recursive: true })
  const change = (file: string, from: RegExp, to: string): void => {
    const text = readFileSync(join(next, file), 'utf8')
    if (!from.test(text)) throw new Error(`${file} holds nothing like ${from.source}`)
    writeFileSync(join(next, file), text.replace(from, to))
  }
  change('package.json', /"version": "[^"]+"/, '"version": "99.0.0"')
  change('npm-shrinkwrap.json', /"version": "[^"]+"/, '"version": "99.0.0"')
  change('content/questions.yaml', /(id: system\n(?:.*\n)*? {4}question: ).*/, '$1Vilket system är det?')
  await promisify(execFile)('npm', ['pack', '--ignore-scripts', '--pack-destination', place], { cwd: next })
  return 'ai-lotsen-99.0.0.tgz'
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

/** Asks until there is an answer, as long as the server lives. */
export async function whenUp(address: string, server: ChildProcess): Promise<Response> {
  for (;;) {
    if (server.exitCode !== null) throw new Error('The server ended')
    const answer = await fetch(address).catch(() => undefined)
    if (answer !== undefined) return answer
    await new Promise((resolve) => setImmediate(resolve))
  }
}
