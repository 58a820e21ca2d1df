import { allAddresses, readAddress } from '../src/app/routes.ts'
import { expect, test } from './pages/test.ts'
import { ENGLISH_STATES, nameOf, SITE, STATES } from './pages/states.ts'

test('@once every kind of page stands in the list of states, in both languages', () => {
  const kinds = new Set(allAddresses(SITE).map((address) => readAddress(SITE, address).place.kind))
  // The list of addresses leaves out findings, and what does not exist.
  kinds.add('finding').add('not-found')
  for (const states of [STATES, ENGLISH_STATES]) {
    const listed = new Set(states.map(({ kind }) => kind))
    expect([...kinds].filter((kind) => !listed.has(kind))).toEqual([])
  }
  expect(new Set(STATES.map(nameOf)).size).toBe(STATES.length)
})
