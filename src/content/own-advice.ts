import type { Finding } from '../schema/model.ts'

/** Whether anything that a finding tells is the guide's own advice: all of it, a paragraph or something to do. */
export function hasOwnAdvice({ ownAdvice, advice, actions }: Finding): boolean {
  return ownAdvice || advice !== null || actions.some((action) => action.ownAdvice)
}
