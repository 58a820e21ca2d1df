import { expect, it } from 'vitest'
import { dayIn, isTimeZone } from './day-in.ts'

it.each([
  ['2026-12-31T23:30:00Z', undefined, '2027-01-01'],
  ['2026-12-31T22:59:59Z', undefined, '2026-12-31'],
  ['2026-06-30T22:00:00Z', undefined, '2026-07-01'],
  ['2026-06-30T21:59:00Z', undefined, '2026-06-30'],
  ['2026-12-31T22:30:00Z', 'Europe/Helsinki', '2027-01-01'],
  ['2027-01-01T02:30:00Z', 'America/Nuuk', '2027-01-01'],
  ['2027-01-01T01:30:00Z', 'America/Nuuk', '2026-12-31'],
])('at %s it is another day in Greenwich than in %s', (moment, timeZone, day) => {
  expect(dayIn(timeZone, new Date(moment))).toBe(day)
})

it('knows time zones by name', () => {
  expect(['Europe/Stockholm', 'Europe/Helsinki', 'UTC', 'Europa/Stockholm', '', 'CEST?'].map(isTimeZone)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ])
})
