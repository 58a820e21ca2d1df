import { expect, it } from 'vitest'
import { readPlan } from '../../features/training/introduction/introduction-plan.ts'
import { readOwnLink } from '../../features/training/own-case-link.ts'
import { readSession } from '../../features/training/workshop-link.ts'
import { CODES_THEN, INTRODUCTION_THEN, LINKS_THEN, type LinkThen } from './links-then.test-support.ts'
import { readLink } from '../session/share.ts'
import { type LinkFormat, seal, unseal } from './seal.ts'

const OPEN: Readonly<Record<LinkThen['kind'], (link: string) => object>> = {
  case: (link) => readLink(CODES_THEN, ['exempel'], link),
  'own-case': (link) => readOwnLink(CODES_THEN, ['exempel'], link),
  workshop: (link) => readSession(CODES_THEN, 'exempel', link),
  plan: (link) => readPlan(link, INTRODUCTION_THEN),
}

it.each(LINKS_THEN)('a link that somebody has opens to what it always did: $kind $link', ({ kind, link, opens }) => {
  expect(OPEN[kind](link)).toEqual(opens)
})

const FORMAT: LinkFormat = { format: 'f1', sign: '/', count: 2, longest: 40 }

it('a seal opens to the fields that were sealed, and tells how a link fails', () => {
  expect(unseal(FORMAT, seal(FORMAT, ['a', 'b']))).toEqual({ kind: 'whole', fields: ['a', 'b'] })
  const told = (fragment: string, format = FORMAT) => {
    const read = unseal(format, fragment)
    return read.kind === 'whole' ? 'whole' : read.problem.kind
  }
  expect(
    ['', 'f1/a', 'f1/a/b/xx', 'f1/a/b/xxxx', 'f1/a/b/c/xxxx', 'f2/a', 'f2', '1/a', 'f', `f1/${'a'.repeat(40)}`].map((each) => told(each)),
  ).toEqual(['empty', 'truncated', 'truncated', 'damaged', 'damaged', 'newer', 'foreign', 'foreign', 'foreign', 'too-long'])
  const open = { ...FORMAT, count: null }
  expect([seal(FORMAT, ['a']), seal(FORMAT, ['a', 'b', 'c']), seal(FORMAT, []), 'f1/a/b', 'f1'].map((each) => told(each, open))).toEqual([
    'whole',
    'whole',
    'damaged',
    'truncated',
    'truncated',
  ])
})

it('a link that was cut off is told as such, also with something behind it', () => {
  const whole = seal(FORMAT, ['abc', 'd.e'])
  const told = (fragment: string) => {
    const read = unseal(FORMAT, fragment)
    return read.kind === 'whole' ? 'whole' : read.problem.kind
  }
  for (const tail of ['.', '...', '…', ' ', ' Hälsningar Anna', '&x=1', ')', '>', '”.', '%20', '%2520'])
    for (const length of [3, 5, 8, whole.length - 1])
      expect([length, tail, told(whole.slice(0, length) + tail)]).toEqual([length, tail, 'truncated'])
})
