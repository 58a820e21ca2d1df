import { describe, expect, it } from 'vitest'
import type { SiteIndex } from '../schema/model.ts'
import { allAddresses, readAddress } from './routes.ts'

const own = (id: string): SiteIndex['organisations'][number] => ({
  id,
  name: id,
  document: 'Policy',
  theme: null,
  steps: ['forst', 'sedan'],
  sections: ['1', '2.1'],
  shortcuts: ['oversatta'],
  parts: ['information'],
  systems: ['chatgpt'],
})
const site: SiteIndex = {
  name: 'Provlotsen',
  operator: null,
  offline: false,
  origins: [],
  isLarge: false,
  organisations: [own('exempel'), own('annan')],
}

describe('addresses', () => {
  it('lead to a page of their own each, and all of them in both languages', () => {
    const addresses = allAddresses(site)
    expect(new Set(addresses).size).toBe(addresses.length)
    const kinds = addresses.map((address) => readAddress(site, address).place.kind)
    expect(kinds).not.toContain('not-found')
    expect(new Set(kinds).size).toBe(28)
    expect(addresses.filter((address) => address.startsWith('/en/')).length).toBe(addresses.length / 2)
  })

  it.each([
    ['/exempel/uppgift/oversatta/', { kind: 'task', organisation: 'exempel', shortcut: 'oversatta' }],
    ['/en/exempel/system/chatgpt/', { kind: 'system', organisation: 'exempel', system: 'chatgpt' }],
    ['/exempel/kalla/2.1/index.html', { kind: 'section', organisation: 'exempel', section: '2.1' }],
    ['/exempel/ovningar/utskrift/', { kind: 'handouts', organisation: 'exempel' }],
    ['/exempel/scenarier/', { kind: 'exercises', organisation: 'exempel' }],
    ['/sok/', { kind: 'search' }],
    ['/exempel/introduktion/', { kind: 'introduction', organisation: 'exempel' }],
    ['/exempel/introduktion/information/', { kind: 'introduction-part', organisation: 'exempel', part: 'information' }],
    ['/exempel/introduktion/fler-fall/', { kind: 'introduction-part', organisation: 'exempel', part: 'fler-fall' }],
    ['/exempel/introduktion/kvittens/', { kind: 'receipt', organisation: 'exempel' }],
    ['/en/exempel/chef/', { kind: 'manager', organisation: 'exempel' }],
    ['/redaktion/', { kind: 'workbench', view: 'overview' }],
    ['/en/redaktion/', { kind: 'workbench', view: 'overview' }],
    ['/exempel/fynd/okand-klass/', { kind: 'finding', organisation: 'exempel', finding: 'okand-klass' }],
  ])('%s is a place', (address, place) => {
    expect(readAddress(site, address).place).toEqual(place)
  })

  it.each([
    '/finns-inte/',
    '/exempel/uppgift/',
    '/exempel/fynd/A/',
    '/exempel/uppgift/annat/',
    '/exempel/introduktion/annat/',
    '/exempel/system/annat/',
    '/exempel/system/chatgpt/mer/',
    '/exempel/forst/mer/',
    '/sok/mer/',
    '/redaktion/annat/',
    '/redaktion/flode/mer/',
    '/redaktion/constructor/',
    '/constructor/',
    '/exempel/constructor/',
  ])('%s leads nowhere', (address) => {
    expect(readAddress(site, address).place).toEqual({ kind: 'not-found' })
  })

  it('begin with the organisation where only one is published', () => {
    const single = { ...site, organisations: [own('exempel')] }
    expect(readAddress(single, '/').place).toEqual({ kind: 'organisation', organisation: 'exempel' })
    expect(readAddress(site, '/').place).toEqual({ kind: 'start' })
  })

  it('have nothing to go through where there is no introduction', () => {
    const without = { ...site, organisations: [{ ...own('exempel'), parts: [] }, own('annan')] }
    for (const page of ['introduktion/', 'introduktion/kvittens/', 'chef/']) {
      expect(readAddress(without, `/exempel/${page}`).place).toEqual({ kind: 'not-found' })
      expect(allAddresses(without)).not.toContain(`/exempel/${page}`)
    }
  })

  it('have no list of systems where none are asked about', () => {
    const without = { ...site, organisations: [{ ...own('exempel'), systems: [] }, own('annan')] }
    expect(readAddress(without, '/exempel/system/').place).toEqual({ kind: 'not-found' })
    expect(allAddresses(without)).not.toContain('/exempel/system/')
  })
})
