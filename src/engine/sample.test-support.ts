/** Whether `npm run prove` runs, which has more time than `npm test`. */
export const IS_PROVING = process.env['MODE'] === 'prove'

/** How many cases a property is tried on: all by `npm run prove`, other ones each time; a tenth, always the same, by `npm test`. */
export function sample(all: number): { readonly numRuns: number; readonly seed?: number } {
  return IS_PROVING ? { numRuns: all } : { numRuns: Math.ceil(all / 10), seed: 1 }
}
