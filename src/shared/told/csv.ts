/** Text that a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/**
 * A table as a file that spreadsheets of this language open by themselves: semicolons, a byte order mark, and nothing that they would
 * run as a formula.
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
