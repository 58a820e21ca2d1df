import { describe, expect, it } from 'vitest'
import { createSession, type Session } from './store.ts'
import { recall } from '../memory/memory.ts'
import { storageForTests } from '../memory/storage.test-support.ts'
import { ANSWERS, openReaders } from './places.ts'

await openReaders()

const read = (data: object) => recall(ANSWERS, () => storageForTests({ [ANSWERS.key]: JSON.stringify({ version: 1, ...data }) }))

describe('the organisation of a tab', () => {
  it('is not stored because its pages are looked at', () => {
    const storage = storageForTests()
    const session = createSession(() => storage)
    session.visit('exempel')
    session.search('något känsligt')
    expect(session.store.getState().organisation).toBe('exempel')
    expect(Object.keys(storage)).toEqual([])
  })

  it('is remembered once it is chosen, or something is answered for it', () => {
    for (const act of ['choose', 'answer'] as const) {
      const storage = storageForTests()
      const session = createSession(() => storage)
      if (act === 'choose') session.choose('exempel')
      else session.answer('exempel', 'roll', ['chef'], false)
      const later = createSession(() => storage)
      later.restore()
      expect(later.store.getState().organisation).toBe('exempel')
    }
  })

  it('is the one whose page is open, whatever is remembered', () => {
    const storage = storageForTests()
    createSession(() => storage).choose('annan')
    const session = createSession(() => storage)
    session.visit('exempel')
    session.restore()
    expect(session.store.getState().organisation).toBe('exempel')
  })

  it('never stores what was searched for', () => {
    const storage = storageForTests()
    const session = createSession(() => storage)
    session.search('hemligt')
    session.answer('exempel', 'roll', ['chef'], false)
    expect(Object.values(storage).join()).not.toContain('hemligt')
  })

  it('is left out where what is stored is no name', () => {
    const answers = { exempel: { roll: 'chef' } }
    expect(read({ answers, organisation: 'x'.repeat(65) })).toMatchObject({ value: { answers, organisation: null }, lost: [] })
    expect(read({ answers: {}, organisation: 7 })).toMatchObject({ value: { organisation: null }, lost: [] })
  })
})

describe('a page that is shown again', () => {
  it('takes what is stored by now, and keeps what only it knows', () => {
    const storage = storageForTests()
    const session = createSession(() => storage)
    session.answer('exempel', 'roll', ['chef'], false)
    session.search('mejl')
    createSession(() => storage).answer('exempel', 'roll', ['medarbetare'], false)
    session.reread(false)
    session.restore()
    expect(session.store.getState().answers).toEqual({ exempel: { roll: 'medarbetare' } })
    expect(session.store.getState().query).toBe('mejl')
  })

  it('forgets everything where everything was cleared', () => {
    const storage = storageForTests()
    const session = createSession(() => storage)
    session.answer('exempel', 'roll', ['chef'], false)
    session.search('mejl')
    storage.removeItem(ANSWERS.key)
    session.reread(true)
    session.restore()
    expect(session.store.getState()).toMatchObject({ answers: {}, query: '', organisation: null })
  })
})

describe('the outcome that a saved case was opened with', () => {
  const open = () => {
    const storage = storageForTests()
    const session = createSession(() => storage)
    session.replace('exempel', { roll: 'chef' }, {}, 'ja')
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
    expect(read({ answers: {}, opened: { organisation: 'exempel', outcome: 'kanske' } }).value.opened).toBeNull()
  })
})

describe('an answer that somebody else gave', () => {
  const replied = () => {
    const storage = storageForTests()
    const session = createSession(() => storage)
    session.replace('exempel', { arende: 'anvanda', omrade: ['skola'] })
    session.change('exempel', { arende: 'anvanda', omrade: ['skola'], bedomning: 'ja' }, { bedomning: 'jurist', omrade: 'chef' })
    return { session, storage, replies: () => session.store.getState().replies['exempel'] }
  }

  it('is remembered as theirs', () => {
    const { storage, replies } = replied()
    expect(replies()).toEqual({ bedomning: 'jurist', omrade: 'chef' })
    const later = createSession(() => storage)
    later.restore()
    expect(later.store.getState().replies).toEqual({ exempel: { bedomning: 'jurist', omrade: 'chef' } })
  })

  it('is the person\u2019s own once it is changed, also when it is changed back', () => {
    const { session, replies } = replied()
    session.answer('exempel', 'arende', ['skaffa'], false)
    expect(replies()).toEqual({ bedomning: 'jurist', omrade: 'chef' })
    session.answer('exempel', 'bedomning', ['nej'], false)
    session.answer('exempel', 'bedomning', ['ja'], false)
    expect(replies()).toEqual({ omrade: 'chef' })
    session.answer('exempel', 'omrade', ['skola', 'vard'], true)
    expect(replies()).toEqual({})
  })

  it('is forgotten with the case, also where another one has the same answer', () => {
    const { session, replies } = replied()
    session.replace('exempel', { bedomning: 'ja' })
    expect(replies()).toEqual({})
    const { session: other, replies: others } = replied()
    other.restart('exempel')
    expect(others()).toEqual({})
  })
})
