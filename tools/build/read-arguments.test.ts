import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { readArguments } from './read-arguments.ts'

test('content is taken from the folder that is named, or from the project', () => {
  expect(readArguments({}, false, []).values.content).toBe('content')
  expect(readArguments({ json: { type: 'boolean' } }, false, ['--json', '--content', 'src']).values).toEqual({ json: true, content: 'src' })
})

test('every command about content reads its arguments in this one way', () => {
  const { scripts } = z.parse(z.object({ scripts: z.record(z.string(), z.string()) }), JSON.parse(readFileSync('package.json', 'utf8')))
  // What a tool of others runs, such as the browser's, has that tool's arguments.
  const about = Object.entries(scripts).filter(
    ([name, command]) => command.startsWith('node ') && /^content:|^(?:build|dev|start|evaluate|html|bench|prepare)$/.test(name),
  )
  expect(about.length).toBeGreaterThan(12)
  for (const [name, command] of about) {
    const source = readFileSync(command.replace('node ', ''), 'utf8')
    expect(source, name).toContain('readArguments(')
    expect(source, name).not.toMatch(/parseArgs|argv|env\['(?:CONTENT|OUT)'\]/)
  }
})

test.each([
  ['--content', 'ingen', 'Mappen ”ingen” finns inte. Ange en mapp med innehåll: --content MAPP.'],
  ['--contnet', 'content', '--contnet'],
])('a command that cannot follow %s %s says so and does nothing', (name, value, told) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/commands/check-content.ts', name, value], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain(told)
})
