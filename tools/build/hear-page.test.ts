import { expect, test } from 'vitest'
import { hearPage, unmarkedWords, vagueLinks } from './hear-page.ts'

async function linksOf(body: string): Promise<readonly string[]> {
  return vagueLinks(await hearPage(`<html lang="sv"><body>${body}</body></html>`), 'a/b/')
}

test('the same words to different places are told, also when only the place in a page differs', async () => {
  expect(await linksOf('<a href="../c/">Råd</a> <a href="../d/"><span>råd </span></a>')).toMatchInlineSnapshot(`
    [
      "Länktexten ”råd” leder till olika ställen: https://guiden.exempel/a/c/ och https://guiden.exempel/a/d/",
    ]
  `)
  expect(await linksOf('<a href="#ett">Visa i ordlistan</a><a href="#tva">Visa i ordlistan</a>')).toHaveLength(1)
  expect(await linksOf('<a href="../b/">Hem</a> <a href="./">hem</a> <a href="./#x">Hem: x</a>')).toEqual([])
})

test('words that say nothing of where a link leads are told, and links without words', async () => {
  expect(await linksOf('<p>Mer om detta <a href="../">här</a>.</p><a href="/x/"></a>')).toMatchInlineSnapshot(`
    [
      "Länktexten ”här” säger inte vart länken leder",
      "En länk till https://guiden.exempel/x/ har ingen text",
    ]
  `)
  expect(await linksOf('<a href="/"><img src="a.svg" alt="Till startsidan" /></a><a href="/b/">Läs mer<span>: om b</span></a>')).toEqual([])
})

test('a foreign word is told where neither it nor what is around it has its language', async () => {
  const page = await hearPage(
    '<html lang="en"><head><title>nämnd</title></head><body><p>a (nämnd) <i lang="sv">nämnd</i></p><div lang="sv"><p>En nämnd, bias</p></div><select><option>nämnd</option></select><p>nämnden</p></body></html>',
  )
  expect(unmarkedWords(page, { sv: ['nämnd'], en: ['bias'] })).toMatchInlineSnapshot(`
    [
      "”nämnd” är inte märkt med lang="sv" i en text på en: a (nämnd)",
      "”bias” är inte märkt med lang="en" i en text på sv: En nämnd, bias",
    ]
  `)
})
