import { strFromU8, unzipSync } from 'fflate'
import { contentOf } from '../../content/check/whole-content.test-support.ts'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { evaluate } from '../../engine/index.ts'
import { writeReport } from '../../features/guide/result/report.ts'
import { namedWords } from '../../features/guide/result/report-words.test-support.ts'
import { reportAsText } from '../../features/guide/result/text.ts'
import { actionsTold } from './told.ts'
import { tellSystems } from './told-systems.ts'
import { reportAsWord } from '../../features/guide/result/word.ts'

const { organisations } = contentOf(readContentFolder('e2e/content'))

const words = namedWords()

const reports = [...organisations.values()].flatMap(({ sv }) =>
  sv.scenarios.map((scenario) => {
    const evaluation = evaluate(sv.organisation, scenario.answers)
    const [first] = sv.organisation.findings
      .filter((finding) => evaluation.findings.some(({ id }) => id === finding.id))
      .flatMap((finding) => actionsTold(finding, evaluation))
      .filter(({ moment, who }) => moment === 'before' && who === 'du')
    const report = writeReport({
      organisation: sv.organisation,
      sources: sv.sources,
      evaluation,
      systems: tellSystems(sv.organisation, scenario.answers),
      whose: 'own',
      replies: {},
      ticks: first === undefined ? [] : [first.tick],
      language: 'sv',
      date: '2026-11-22',
      link: 'https://exempel.se/delat/#1_x',
      words,
      addressOf: (section, statement) => `https://exempel.se/kalla/${section}/#${statement}`,
    })
    return { scenario, evaluation, report, organisation: sv.organisation }
  }),
)

describe('a report of every scenario', () => {
  it('holds every reason once, every answer that counts, and what decided with its address', () => {
    expect(reports.length).toBeGreaterThan(15)
    for (const { report, evaluation, scenario } of reports) {
      const weighty = evaluation.findings.filter(({ effect }) => effect !== 'info')
      const told = [...report.reasons, ...report.further]
      expect(told.map(({ id }) => id).toSorted()).toEqual(weighty.map(({ id }) => id).toSorted())
      expect(report.outcome.id).toBe(scenario.outcome)
      const first = new Set(report.reasons.map(({ id }) => id))
      const deciding = evaluation.findings.filter(({ id, effect }) => effect === scenario.outcome && first.has(id))
      expect(new Set(report.statements.map(({ id }) => id))).toEqual(new Set(deciding.flatMap(({ statements }) => statements)))
      for (const { address, id } of report.statements)
        expect(address).toBe(`https://exempel.se/kalla/${address.split('/').slice(4, -1).join('/')}/#${id}`)
    }
  })

  it('reads as text with every reason and answer, what is done, and the way back', () => {
    for (const { report } of reports) {
      const text = reportAsText(report)
      for (const { title } of [...report.reasons, ...report.further]) expect(text).toContain(title)
      for (const { question, labels } of report.answers) expect(text).toContain(`${question} ${labels.join('; ')}`)
      expect(text).toContain('<link>: https://exempel.se/delat/#1_x')
      expect(text).not.toMatch(/undefined|\[object|null/)
    }
    expect(reports.some(({ report }) => reportAsText(report).includes('[x] '))).toBe(true)
  })

  it('says which answers somebody else gave through a link, in text as in Word, and nothing of those that do not count', async () => {
    const own = organisations.get('provstad')?.sv
    const scenario = own?.scenarios.find(({ outcome }) => outcome === 'villkor')
    if (own === undefined || scenario === undefined) throw new Error('The scenario is there.')
    const report = writeReport({
      ...own,
      evaluation: evaluate(own.organisation, { ...scenario.answers, bedomning: 'racker' }),
      systems: [],
      whose: 'own',
      replies: { bedomning: 'chef', granskning: 'borttagen', 'rattslig-grund': 'chef', okand: 'chef' },
      ticks: [],
      language: 'sv',
      date: '2026-11-22',
      link: 'https://exempel.se/delat/#1_x',
      words,
      addressOf: () => 'https://exempel.se/',
    })
    expect(report.replies).toEqual([expect.stringMatching(/ via länk: Din chef$/), expect.stringMatching(/ via länk: \?$/)])
    const written = strFromU8(
      unzipSync(new Uint8Array(await (await reportAsWord(report)).arrayBuffer()))['word/document.xml'] ?? new Uint8Array(),
    )
    for (const line of report.replies) {
      expect(reportAsText(report)).toContain(line)
      expect(written).toContain(line)
    }
  })

  it('names the approved systems that would take the case, in text as in Word, as many as the page', async () => {
    const beyond = reports.find(({ scenario, organisation }) => organisation.id === 'provlan' && scenario.id === 'internt')
    if (beyond === undefined) throw new Error('The scenario is there.')
    expect(beyond.report.systems).toEqual(['Länsassistenten: ja <nej>', 'Textverkstan: ja <nej>', 'Microsoft Copilot: villkor <nej>'])
    const xml = strFromU8(
      unzipSync(new Uint8Array(await (await reportAsWord(beyond.report)).arrayBuffer()))['word/document.xml'] ?? new Uint8Array(),
    )
    expect(xml).toContain('&lt;systems&gt;')
    for (const line of beyond.report.systems) {
      expect(reportAsText(beyond.report)).toContain(`* ${line}`)
      expect(xml).toContain(line.replace('<', '&lt;').replace('>', '&gt;'))
    }
    const yes = reports.find(({ scenario, organisation }) => organisation.id === 'provlan' && scenario.outcome === 'ja')
    expect(yes?.report.systems).toEqual([])
    expect(yes === undefined ? '' : reportAsText(yes.report)).not.toContain('<SYSTEMS>')
  })

  it('tells a no without what would read as leave to begin', () => {
    const no = reports.filter(({ report }) => report.outcome.id === 'nej')
    expect(no.length).toBeGreaterThan(3)
    for (const { report } of no) expect(report.later).toEqual([])
  })
})

describe('a Word file', () => {
  it('is one, with room for what belongs in a case file', async () => {
    const [one] = reports
    if (one === undefined) throw new Error('There is no report.')
    const bytes = new Uint8Array(await (await reportAsWord(one.report)).arrayBuffer())
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK')
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    for (const line of ['<matter>', '<decision>', '<signature>']) expect(xml).toContain(line.replace('<', '&lt;').replace('>', '&gt;'))
  })

  it('can be opened by Word whatever was typed or pasted, and names nobody who has not written it', async () => {
    const [one] = reports
    if (one === undefined) throw new Error('There is no report.')
    const bad = 'a\uFFFE\uFFFF\u0001\u000B\uD800b\u009F'
    const spoiled = spoil(one.report, bad)
    const blob = await reportAsWord(spoiled)
    const parts = Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(
      ([name, bytes]) => [name, strFromU8(bytes)] as const,
    )
    for (const [name, xml] of parts) expect([name, /(?![\t\n\r])[\p{Cc}\uFFFD-\uFFFF]/u.exec(xml)]).toEqual([name, null])
    const [, told = ''] = parts.find(([name]) => name === 'docProps/core.xml') ?? []
    expect(told).toContain('<dc:title>')
    expect(told).not.toMatch(/Un-named|<dc:creator>.+<|<cp:lastModifiedBy>.+</)
  })
})

/** Every text of a report with something behind it; ids and addresses are left as they are. */
function spoil<T>(value: T, bad: string, key = ''): T {
  if (typeof value === 'string') return (/^(id|fact|address|link|date|language|lang)$/.test(key) ? value : value + bad) as T
  if (Array.isArray(value)) return value.map((each) => spoil(each as unknown, bad)) as T
  if (value === null || typeof value !== 'object' || key === 'words') return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, spoil(each as unknown, bad, name)])) as T
}
