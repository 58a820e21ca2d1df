import { describe, expect, it } from 'vitest'
import { dayIn } from '../../schema/day-in.ts'
import { APPROVED, decidedContent } from '../compile/decided-content.test-support.ts'
import { dateWarnings } from './review-dates.ts'
import { change, SMALL_CONTENT, toldAfter } from '../compile/small-content.test-support.ts'
import { parseContent } from '../read/parsed-content.ts'

const told = (files: typeof SMALL_CONTENT, today: string): readonly string[] =>
  dateWarnings(parseContent(files), () => today).map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`)

describe('the day of review', () => {
  it('is told in its place once it has passed', () => {
    expect(told(SMALL_CONTENT, '2027-01-01')).toEqual([])
    expect(told(SMALL_CONTENT, '2027-01-02')).toEqual([
      'organisations/exempel/policy.yaml:12:13 Innehållet skulle ha setts över senast 2027-01-01. Läs dokumentet igen, och flytta fram dagen när allt stämmer.',
    ])
  })

  it('may be a finding’s own', () => {
    const files = change([
      'findings.yaml',
      '    title: Du ansvarar.',
      '    reviewBy: 2026-06-01\n    owner: Juristfunktionen\n    title: Du ansvarar.',
    ])
    expect(told(files, '2026-06-01')).toEqual([])
    expect(told(files, '2026-06-02')).toHaveLength(1)
    expect(told(files, '2026-06-02')[0]).toMatch(/findings\.yaml:\d+:15 Innehållet skulle ha setts över senast 2026-06-01/)
  })

  it('has passed when it has where the organisation is', () => {
    const files = change(['policy.yaml', 'standing:', 'timeZone: America/Nuuk\nstanding:'])
    const at = (moment: string) => dateWarnings(parseContent(files), (timeZone) => dayIn(timeZone, new Date(moment))).length
    expect([at('2027-01-02T01:30:00Z'), at('2027-01-02T02:30:00Z')]).toEqual([0, 1])
    expect(toldAfter(['policy.yaml', 'standing:', 'timeZone: Göteborg\nstanding:'])).toContain(
      'En tidszon skrivs med namn, till exempel Europe/Helsinki.',
    )
  })

  it('is not told of a file that cannot be read, which has its own problems', () => {
    expect(dateWarnings(parseContent(change(['policy.yaml', 'reviewBy: 2027-01-01', 'reviewBy: snart'])), () => '2030-01-01')).toEqual([])
  })

  it('does not come before the day from which the content is valid', () => {
    expect(toldAfter(['policy.yaml', 'reviewBy: 2027-01-01', 'reviewBy: 2025-01-01'])).toBe(
      'policy.yaml:12:13 Översynen 2025-01-01 ligger före dagen då innehållet börjar gälla, 2026-01-01. Rätta en av dagarna.',
    )
    expect(toldAfter(['findings.yaml', '    title: Du ansvarar.', '    reviewBy: 2025-06-01\n    title: Du ansvarar.'])).toContain(
      'Översynen 2025-06-01 ligger före dagen då innehållet börjar gälla, 2026-01-01.',
    )
  })
})

describe('the day from which content is valid', () => {
  it('is told while it lies ahead, since the guide shows the content already', () => {
    expect(told(SMALL_CONTENT, '2025-12-31')).toEqual([
      'organisations/exempel/policy.yaml:11:14 Det här ska gälla först 2026-01-01, men guiden visar det redan. Vänta med att publicera om det är för tidigt.',
    ])
  })
})

describe('a decision on a system', () => {
  it('is told of once it has ended, and while it is dated ahead', () => {
    const files = decidedContent([APPROVED])
    expect(told(files, '2026-03-12')).toEqual([])
    expect(told(files, '2026-03-11')[0]).toContain('Beslutet om ”copilot” är daterat 2026-03-12, men guiden visar det redan.')
    expect(told(files, '2027-03-12').filter((line) => line.includes('copilot'))).toEqual([])
    expect(told(files, '2027-03-13').filter((line) => line.includes('copilot'))).toEqual([
      'organisations/exempel/policy.yaml:32:17 Beslutet om ”copilot” gällde till och med 2027-03-12. Den som väljer systemet räknas nu som att inte veta. Skriv det nya beslutet, eller ta bort det.',
    ])
  })
})
