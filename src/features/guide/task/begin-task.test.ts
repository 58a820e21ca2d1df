import { describe, expect, it } from 'vitest'
import { beginTask, isContinued } from './begin-task.ts'

const assumed = { roll: 'medarbetare', resultat: ['text', 'bild'] }

describe('a task begins', () => {
  it('with what it assumes, where nothing is answered', () => {
    expect(beginTask(assumed, {})).toEqual(assumed)
  })

  it('where the person was, if those answers hold all that it assumes', () => {
    const own = { resultat: ['bild', 'text'], roll: 'medarbetare', system: 'chatgpt' }
    expect(beginTask(assumed, own)).toBe(own)
  })

  it.each([
    { roll: 'chef', resultat: ['text', 'bild'] },
    { roll: 'medarbetare', resultat: ['text'] },
    { roll: 'medarbetare', resultat: ['text', 'bild', 'kod'] },
    { resultat: ['text', 'bild'] },
  ])('anew, if the answers are to something else: %j', (own) => {
    expect(isContinued(assumed, own)).toBe(false)
    expect(beginTask(assumed, own)).toBe(assumed)
  })
})
