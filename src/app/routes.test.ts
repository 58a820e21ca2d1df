import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SiteIndex } from '../schema/model.ts'
import { PAGES, RESERVED } from '../schema/pages.ts'
import { allAddresses, readAddress } from './routes.ts'

const own = (id: string): SiteIndex['organisations'][number] => ({
  id,
  name: id,
  document: 'Policy',
  theme: null,
  choices: { easy: [5, 5] as const, most: 11 },
  steps: ['forst', 'sedan'],
  sections: ['1', '2.1', 'annan/1'],
  shortcuts: ['oversatta'],
  situations: ['tolkning'],
  parts: ['information'],
  systems: ['chatgpt'],
  decided: ['chatgpt'],
})
const site: SiteIndex = {
  name: 'Provlotsen',
  operator: null,
  offline: false,
  origins: [],
  isLarge: false,
  choices: { easy: [5, 7], most: 11 },
  renames: {},
  organisations: [own('exempel'), own('annan')],
}

describe('addresses', () => {
  it('lead to a page of their own each, and all of them in both languages', () => {
    const addresses = allAddresses(site)
    expect(new Set(addresses).size).toBe(addresses.length)
    const kinds = addresses.map((address) => readAddress(site, address).place.kind)
    expect(kinds).not.toContain('not-found')
    expect(new Set(kinds)).toEqual(new Set([...Object.keys(PAGES), 'moved'].filter((kind) => kind !== 'finding')))
    expect(addresses.filter((address) => address.startsWith('/en/')).length).toBe(addresses.length / 2)
  })

  it.each([
    ['/exempel/uppgift/oversatta/', { kind: 'task', organisation: 'exempel', shortcut: 'oversatta' }],
    ['/en/exempel/system/chatgpt/', { kind: 'system', organisation: 'exempel', system: 'chatgpt' }],
    ['/exempel/kalla/2.1/index.html', { kind: 'section', organisation: 'exempel', section: '2.1' }],
    ['/exempel/kalla/annan/1/', { kind: 'section', organisation: 'exempel', section: 'annan/1' }],
    ['/exempel/ovningar/utskrift/', { kind: 'moved', to: '/exempel/workshop/fardiga/', why: null }],
    ['/exempel/workshop/fardiga/', { kind: 'programmes', organisation: 'exempel' }],
    ['/exempel/scenarier/', { kind: 'moved', to: '/exempel/introduktion/fler-fall/', why: null }],
    ['/exempel/ovningar/', { kind: 'moved', to: '/exempel/introduktion/fler-fall/', why: null }],
    ['/jamfor/', { kind: 'moved', to: '/redaktion/jamfor/', why: 'compare' }],
    ['/EN/Exempel/System/ChatGPT/', { kind: 'system', organisation: 'exempel', system: 'chatgpt' }],
    ['/exempel/%6Balla/2%2E1/', { kind: 'section', organisation: 'exempel', section: '2.1' }],
    ['/sok/', { kind: 'search' }],
    ['/exempel/introduktion/', { kind: 'introduction', organisation: 'exempel' }],
    ['/exempel/introduktion/information/', { kind: 'introduction-part', organisation: 'exempel', part: 'information' }],
    ['/exempel/introduktion/fler-fall/', { kind: 'further-cases', organisation: 'exempel' }],
    ['/exempel/introduktion/kvittens/', { kind: 'receipt', organisation: 'exempel' }],
    ['/en/exempel/chef/', { kind: 'manager', organisation: 'exempel' }],
    ['/redaktion/', { kind: 'workbench', view: '' }],
    ['/en/redaktion/flode/', { kind: 'workbench', view: 'flode' }],
    ['/exempel/fynd/okand-klass/', { kind: 'finding', organisation: 'exempel', finding: 'okand-klass' }],
  ])('%s is a place', (address, place) => {
    expect(readAddress(site, address).place).toEqual(place)
  })

  it.each([
    '/finns-inte/',
    '/exempel/uppgift/',
    '/exempel/fynd/å/',
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
    '/exempel/%/',
  ])('%s leads nowhere', (address) => {
    expect(readAddress(site, address).place).toEqual({ kind: 'not-found' })
  })

  describe('with ids that were others', () => {
    const renamed: SiteIndex = {
      ...site,
      renames: {
        organisations: { gamla: 'exempel', upplost: '(borttaget)' },
        systems: { gpt: 'chatgpt', bard: '(borttaget)' },
        own: [
          { kind: 'steps', organisation: 'exempel', ids: { borjan: 'forst', slutet: '(borttaget)' } },
          { kind: 'tasks', organisation: 'exempel', ids: { tolka: 'oversatta', rakna: '(borttaget)' } },
          { kind: 'situations', organisation: 'exempel', ids: { tolkar: 'tolkning', borta: '(borttaget)' } },
          { kind: 'parts', organisation: 'exempel', ids: { uppgifter: 'information', resten: '(borttaget)' } },
          { kind: 'sections', organisation: 'exempel', ids: { '2': '2.1' } },
          { kind: 'findings', organisation: 'exempel', ids: { 'gammalt-fynd': 'nytt-fynd', 'dott-fynd': '(borttaget)' } },
        ],
      },
    }

    it.each([
      ['/exempel/borjan/', '/exempel/forst/'],
      ['/en/exempel/borjan/', '/exempel/forst/'],
      ['/exempel/slutet/', '/exempel/'],
      ['/exempel/uppgift/tolka/', '/exempel/uppgift/oversatta/'],
      ['/exempel/uppgift/rakna/', '/exempel/'],
      ['/exempel/lage/tolkar/', '/exempel/lage/tolkning/'],
      ['/exempel/lage/borta/', '/exempel/'],
      ['/exempel/introduktion/uppgifter/', '/exempel/introduktion/information/'],
      ['/exempel/introduktion/resten/', '/exempel/introduktion/'],
      ['/exempel/kalla/2/', '/exempel/kalla/2.1/'],
      ['/exempel/fynd/gammalt-fynd/', '/exempel/fynd/nytt-fynd/'],
      ['/exempel/fynd/dott-fynd/', '/exempel/fynd/'],
      ['/exempel/system/gpt/', '/exempel/system/chatgpt/'],
      ['/annan/system/bard/', '/annan/system/'],
      ['/upplost/', '/'],
      ['/gamla/', '/exempel/'],
      ['/gamla/forst/', '/exempel/forst/'],
      ['/gamla/borjan/', '/exempel/forst/'],
    ])('%s leads on to %s', (address, to) => {
      expect(readAddress(renamed, address).place).toEqual({ kind: 'moved', to, why: null })
      expect(readAddress(renamed, to).place.kind).not.toMatch(/moved|not-found/)
    })

    it('says nothing of other organisations, and changes no other address', () => {
      expect(readAddress(renamed, '/annan/borjan/').place).toEqual({ kind: 'not-found' })
      for (const address of allAddresses(site)) expect(readAddress(renamed, address)).toEqual(readAddress(site, address))
    })

    it('has a page at each old address', () => {
      const old = allAddresses(renamed).filter((address) => !allAddresses(site).includes(address))
      expect(old).toContain('/exempel/uppgift/tolka/')
      expect(old).toContain('/en/exempel/introduktion/uppgifter/')
      expect(old).toContain('/annan/system/gpt/')
      expect(old).toContain('/gamla/forst/')
      expect(old.map((address) => readAddress(renamed, address).place.kind)).toEqual(old.map(() => 'moved'))
      expect(new Set(old).size).toBe(old.length)
    })
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

  it('have no list of decided systems where none is decided on', () => {
    const without = { ...site, organisations: [{ ...own('exempel'), decided: [] }, own('annan')] }
    expect(readAddress(without, '/exempel/beslutade-system/').place).toEqual({ kind: 'not-found' })
    expect(readAddress(without, '/annan/beslutade-system/').place).toMatchObject({ kind: 'decisions' })
    expect(allAddresses(without)).not.toContain('/exempel/beslutade-system/')
  })

  it('are pages of their own whatever ids the content has, save those that it may not have', () => {
    const known = allAddresses(site).flatMap((address) => address.split('/'))
    const id = fc.oneof(
      fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
      fc.constantFrom(...known, ...Object.values(RESERVED).flat(), 'redaktion', 'fynd'),
    )
    const ids = (reserved: readonly string[] = []) =>
      fc.uniqueArray(
        id.filter((each) => /^[a-z0-9-]+$/.test(each) && !reserved.includes(each)),
        { minLength: 1, maxLength: 4 },
      )
    const anyOwn = fc.record({
      id: ids(RESERVED.organisation).map(([first = 'a']) => first),
      steps: ids(RESERVED.step),
      sections: ids(),
      shortcuts: ids(),
      situations: ids(),
      parts: ids(RESERVED.part),
      systems: ids(),
    })
    const anySite = fc.uniqueArray(anyOwn, { minLength: 2, maxLength: 4, selector: (each) => each.id })
    fc.assert(
      fc.property(anySite, (organisations) => {
        const any: SiteIndex = { ...site, organisations: organisations.map((each) => ({ ...own(each.id), ...each })) }
        const places = allAddresses(any).map((address) => JSON.stringify(readAddress(any, address)))
        // Two addresses of before may lead to the same place.
        const pages = places.filter((place) => !place.includes('"moved"'))
        expect(new Set(pages).size).toBe(pages.length)
        expect(places.filter((place) => place.includes('"not-found"'))).toEqual([])
      }),
    )
  })
})
