import { describe, expect, it } from 'vitest'
import { createSession, type Session } from './store.ts'
import { readStored, writeStored } from './stored.ts'

function memory(): { readonly storage: Storage; readonly items: Map<string, string> } {
  const items = new Map<string, string>()
  const storage = { getItem: (key: string) => items.get(key) ?? null, setItem: (key: string, value: string) => void items.set(key, value) }
  return { storage: storage as unknown as Storage, items }
}

describe('the organisation of a tab', () => {
  it('is not stored because its pages are looked at', () => {
    const { storage, items } = memory()
    const session = createSession(() => storage)
    session.visit('exempel')
    session.search('något känsligt')
    expect(session.store.getState().organisation).toBe('exempel')
    expect(items.size).toBe(0)
  })

  it('is remembered once it is chosen, or something is answered for it', () => {
    for (const act of ['choose', 'answer'] as const) {
      const { storage } = memory()
      const session = createSession(() => storage)
      if (act === 'choose') session.choose('exempel')
      else session.answer('exempel', 'roll', ['chef'], false)
      const later = createSession(() => storage)
      later.restore()
      expect(later.store.getState().organisation).toBe('exempel')
    }
  })

  it('is the one whose page is open, whatever is remembered', () => {
    const { storage } = memory()
    createSession(() => storage).choose('annan')
    const session = createSession(() => storage)
    session.visit('exempel')
    session.restore()
    expect(session.store.getState().organisation).toBe('exempel')
  })

  it('never stores what was searched for', () => {
    const { storage, items } = memory()
    const session = createSession(() => storage)
    session.search('hemligt')
    session.answer('exempel', 'roll', ['chef'], false)
    expect([...items.values()].join()).not.toContain('hemligt')
  })

  it('is left out where what is stored is no name', () => {
    const text = writeStored({ answers: { exempel: { roll: 'chef' } }, organisation: 'x'.repeat(65), ticks: {}, opened: null })
    expect(readStored(text)).toEqual({
      stored: { answers: { exempel: { roll: 'chef' } }, organisation: null, ticks: {}, opened: null },
      dropped: [],
    })
    expect(readStored('{"version":1,"answers":{},"organisation":7}').stored.organisation).toBeNull()
    expect(readStored('{"version":1,"answers":{}}').dropped).toEqual([])
  })
})

describe('a page that is shown again', () => {
  it('takes what is stored by now, and keeps what only it knows', () => {
    const { storage } = memory()
    const session = createSession(() => storage)
    session.answer('exempel', 'roll', ['chef'], false)
    session.decide('exempel', { id: 'fall', guess: 'nej', sureness: 'saker' })
    createSession(() => storage).answer('exempel', 'roll', ['medarbetare'], false)
    session.reread(false)
    session.restore()
    expect(session.store.getState().answers).toEqual({ exempel: { roll: 'medarbetare' } })
    expect(session.store.getState().decisions['exempel']).toHaveLength(1)
  })

  it('forgets everything where everything was cleared', () => {
    const { storage, items } = memory()
    const session = createSession(() => storage)
    session.answer('exempel', 'roll', ['chef'], false)
    session.decide('exempel', { id: 'fall', guess: 'nej', sureness: 'saker' })
    items.clear()
    session.reread(true)
    session.restore()
    expect(session.store.getState()).toMatchObject({ answers: {}, decisions: {}, organisation: null })
  })
})

describe('the outcome that a kept case was opened with', () => {
  const open = () => {
    const { storage } = memory()
    const session = createSession(() => storage)
    session.replace('exempel', { roll: 'chef' }, 'ja')
    return { storage, session }
  }

  it('is remembered while items are ticked, and after the page is loaded anew', () => {
    const { storage, session } = open()
    session.tick('exempel', 'a.before.0', true)
    const later = createSession(() => storage)
    later.restore()
    expect(later.store.getState().opened).toEqual({ organisation: 'exempel', outcome: 'ja' })
  })

  it.each([
    ['an answer is changed', (session: Session) => session.answer('exempel', 'roll', ['medarbetare'], false)],
    ['other answers take their place', (session: Session) => session.replace('exempel', { roll: 'medarbetare' })],
    ['one begins anew', (session: Session) => session.restart('exempel')],
    ['everything is cleared', (session: Session) => session.clear()],
  ])('is forgotten once %s', (_, act) => {
    const { session } = open()
    act(session)
    expect(session.store.getState().opened).toBeNull()
  })

  it('is left out where it is none', () => {
    expect(readStored('{"version":1,"answers":{},"opened":{"organisation":"exempel","outcome":"kanske"}}').stored.opened).toBeNull()
  })
})
