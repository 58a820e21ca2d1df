import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('a table opens in a spreadsheet, whatever its texts hold', () => {
  expect(
    toCsv([
      ['System', 'Klass 0'],
      ['Öppet; eller inte', 'Nej, ”inte”'],
      ['Sagt "så"', 'två\nrader'],
      ['', ''],
    ]),
  ).toBe('\uFEFFSystem;Klass 0\r\n"Öppet; eller inte";Nej, ”inte”\r\n"Sagt ""så""";"två\nrader"\r\n;\r\n')
})

test.each(['=1+1', '+46', '-1', '@SUM(A1)', '\tx'])('”%s” is never run as a formula', (text) => {
  expect(toCsv([[text]])).toBe(`\uFEFF'${text}\r\n`)
})

test('a formula that needs quotes is no formula either', () => {
  expect(toCsv([['=HYPERLINK("x";"y")']])).toBe('\uFEFF"\'=HYPERLINK(""x"";""y"")"\r\n')
})
