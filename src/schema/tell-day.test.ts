import { expect, test } from 'vitest'
import { tellDay } from './tell-day.ts'

test('a day is written as the language writes it', () => {
  expect(tellDay('2026-03-02', 'sv')).toBe('2 mars 2026')
  expect(tellDay('2026-03-02', 'en')).toBe('2 March 2026')
})
