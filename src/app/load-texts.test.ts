import { describe, expect, it } from 'vitest'
import { type Language, LANGUAGE_NAMES } from '../schema/languages.ts'
import { loadTextsOf, openTexts, textLoader } from './load-texts.ts'

type Texts = string | { readonly [key: string]: Texts }

const files = import.meta.glob<{ readonly texts: Texts }>(['../shared/texts/**/texts.*.ts', '../features/**/texts.*.ts'], { eager: true })

function textsIn(texts: Texts): readonly string[] {
  return typeof texts === 'string' ? [texts] : Object.values(texts).flatMap(textsIn)
}

describe('the texts of the interface', () => {
  it('are there in every language wherever they are in Swedish', () => {
    const swedish = Object.keys(files).filter((path) => path.endsWith('.sv.ts'))
    expect(swedish.length).toBeGreaterThan(5)
    for (const language of LANGUAGE_NAMES)
      for (const path of swedish) expect(Object.keys(files)).toContain(path.replace('.sv.ts', `.${language}.ts`))
  })

  it('come to a page with its room, its folder and what all pages have, and in one language alone', async () => {
    await loadTextsOf('../features/training/workshop/workshop-page.tsx', 'en')
    const english = await openTexts('en')
    const swedish = await openTexts('sv')
    for (const namespace of ['pages', 'training', 'workshop']) {
      expect(english.hasResourceBundle('en', namespace)).toBe(true)
      expect(english.hasResourceBundle('sv', namespace)).toBe(false)
      expect(swedish.hasResourceBundle('sv', namespace)).toBe(false)
    }
    expect(english.hasResourceBundle('en', 'workbench')).toBe(false)
    expect(english.t('site.skip')).not.toBe(swedish.t('site.skip'))
  })

  it('can be had in one more language by files alone', async () => {
    const pseudo = (texts: Texts): Texts =>
      typeof texts === 'string' ? `⟦${texts}⟧` : Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, pseudo(text)]))
    const more = Object.fromEntries(
      Object.entries(files)
        .filter(([path]) => path.endsWith('.sv.ts'))
        .map(([path, { texts }]) => [path.replace('.sv.ts', '.xx.ts'), () => Promise.resolve({ texts: pseudo(texts) as object })]),
    )
    const loader = textLoader(more)
    const language = 'xx' as Language
    await loader.addFor('../features/about/privacy/privacy-page.tsx', language)
    const texts = await loader.open(language)
    expect(texts.t('site.skip')).toMatch(/^⟦.*⟧$/)
    expect(texts.getFixedT(language, 'about')('privacy.title')).toMatch(/^⟦.*⟧$/)
  })
})

describe('the English interface', () => {
  const english = Object.entries(files).flatMap(([path, { texts }]) => (path.endsWith('.en.ts') ? textsIn(texts) : []))

  it('opens quotes as English does', () => {
    expect(english.length).toBeGreaterThan(500)
    expect(english.filter((text) => /(^|[\s(])”/u.test(text))).toEqual([])
  })

  it('has no Swedish words but the links to Swedish', () => {
    expect(new Set(english.filter((text) => /[åäö]/iu.test(text)))).toEqual(new Set(['På svenska']))
  })
})
