import type { Answers } from '../../../../schema/answers.ts'
import { addressOf } from '../selection.ts'

/** Address of the view where a draft is walked, with answers to begin with. They never leave the browser: they stand after #. */
export function exampleAddress(organisation: string, answers: Answers): string {
  const told = Object.entries(answers).map(
    ([fact, value]) => `${fact}=${typeof value === 'string' ? value : value.map((option) => `${option}+`).join('')}`,
  )
  return `${addressOf('try', organisation)}/svar/${told.join('&')}`
}

/** The answers in such an address. Anybody may have written them: what they say is held against the questions where they are used. */
export function answersIn(hash: string): Answers {
  const [, kind, told = ''] = hash.split('/')
  if (kind !== 'svar') return {}
  const entries = told.split('&').flatMap((part) => {
    const [fact = '', value = ''] = part.split('=')
    return fact === '' || value === '' ? [] : [[fact, value.includes('+') ? value.split('+').filter(Boolean) : value] as const]
  })
  return Object.fromEntries(entries)
}
