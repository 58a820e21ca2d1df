import { describe, expect, it } from 'vitest'
import { aboutEn } from './about-en.ts'
import { draftEn } from './draft-en.ts'
import { en } from './en.ts'
import { introEn } from './intro-en.ts'
import { keepEn } from './keep-en.ts'
import { trainingEn } from './training-en.ts'
import { workbenchEn } from './workbench-en.ts'
import { workshopEn } from './workshop-en.ts'

type Texts = string | { readonly [key: string]: Texts }

function textsIn(texts: Texts): readonly string[] {
  return typeof texts === 'string' ? [texts] : Object.values(texts).flatMap(textsIn)
}

const english = [en, aboutEn, draftEn, introEn, keepEn, trainingEn, workbenchEn, workshopEn].flatMap(textsIn)

describe('The English interface', () => {
  it('opens quotes as English does', () => {
    expect(english.length).toBeGreaterThan(500)
    expect(english.filter((text) => /(^|[\s(])”/u.test(text))).toEqual([])
  })

  it('has no Swedish words but the link to Swedish', () => {
    expect(english.filter((text) => /[åäö]/iu.test(text))).toEqual(['På svenska'])
  })
})
