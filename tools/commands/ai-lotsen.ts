#!/usr/bin/env node
/** `npx ai-lotsen`: the commands of the package, by name. Imports nothing before it is known that this Node can run it. */
const COMMANDS: Readonly<Record<string, { readonly says: string; readonly start: () => Promise<unknown> }>> = {
  new: { says: 'gör en mapp för en organisation, efter fem frågor', start: () => import('./new-content.ts') },
  dev: { says: 'visar guiden medan du skriver, och fel i innehållet på sidan', start: () => import('../build/dev.ts') },
  check: { says: 'läser innehållet, bevisar vad det lovar och listar alla fel', start: () => import('./check-content.ts') },
  diff: { says: 'vad två versioner avgör olika: diff GAMMAL [NY], mappar eller git-revisioner', start: () => import('./diff-content.ts') },
  build: { says: 'bygger guiden till dist/, eller till --out MAPP', start: () => import('../build/build-site.ts') },
  serve: { says: 'bygger och visar guiden på den här datorn', start: () => import('../build/start.ts') },
  publish: { says: 'skriver upp alla id:n, så att inget av dem försvinner', start: () => import('./publish-content.ts') },
  verify: { says: 'prövar påståenden mot originalen: verify --originals MAPP', start: () => import('./verify-originals.ts') },
  english: { says: 'engelska som saknas eller är äldre än svenskan', start: () => import('./english.ts') },
}

export {}

const OLDEST_NODE = 24
const [name = ''] = process.argv.splice(2, 1)
const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  console.error(`AI-lotsen behöver Node ${OLDEST_NODE} eller nyare. Det här är Node ${process.versions.node}.`)
  process.exitCode = 2
} else if (command === undefined) {
  const width = Math.max(...Object.keys(COMMANDS).map(({ length }) => length)) + 2
  const lines = Object.entries(COMMANDS).map(([own, { says }]) => `  ${own.padEnd(width)}${says}`)
  console.error(`npx ai-lotsen KOMMANDO [--content MAPP]\n\n${lines.join('\n')}`)
  process.exitCode = 2
} else await command.start()
