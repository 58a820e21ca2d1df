import { describe, expect, it } from 'vitest'
import { loadContent } from './load.ts'
import { change, told } from './small-content.test-support.ts'

const LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><path d="M0 0h120v40H0z"/></svg>'
/** A transparent picture of one pixel. */
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

function themed(theme: string, pictures: Readonly<Record<string, string>> = {}) {
  const files = change(['policy.yaml', 'silent:\n', `theme:\n${theme}\nsilent:\n`])
  return new Map([...files, ...Object.entries(pictures).map(([name, text]) => [`organisations/exempel/${name}`, text] as const)])
}

describe('a theme', () => {
  it('with colours that nobody can read is refused with the figures, and with the nearest that can be read', () => {
    expect(told(themed(`  accent: '#e30613'\n  accentDark: '#30506a'`))).toMatchInlineSnapshot(`
      "policy.yaml:25:11 Färgen #e30613 syns för dåligt på ljus bakgrund. Knappar utan fyllning under pekaren: kontrasten är 3,8:1, minst 4,5:1 krävs; länkar i tonade rutor: kontrasten är 4,1:1, minst 4,5:1 krävs. Närmaste färg som räcker är #cf0511.
      policy.yaml:26:15 Färgen #30506a syns för dåligt på mörk bakgrund. Länkar i fält: kontrasten är 1,7:1, minst 4,5:1 krävs; knappar utan fyllning under pekaren: kontrasten är 1,9:1, minst 4,5:1 krävs; länkar i tonade rutor: kontrasten är 1,9:1, minst 4,5:1 krävs och 5 till. Närmaste färg som räcker är #8396a6."
    `)
  })

  it('in a colour that cannot be seen at all', () => {
    expect(told(themed(`  accent: '#ffffff'`))).toMatchInlineSnapshot(
      `"policy.yaml:25:11 Färgen #ffffff syns för dåligt på ljus bakgrund. Länkar på sidans bakgrund: kontrasten är 1:1, minst 4,5:1 krävs; länkar på tonad bakgrund: kontrasten är 1:1, minst 4,5:1 krävs; länkar i tonade rutor: kontrasten är 1:1, minst 4,5:1 krävs och 4 till. Närmaste färg som räcker är #6b6b6b."`,
    )
  })

  it('with something else than a colour, such as one that became a comment', () => {
    expect(told(themed(`  accent: #0b4a6f\n  accentDark: 'red; } body { display: none'`))).toMatchInlineSnapshot(`
      "policy.yaml:25:11 En färg skrivs med # och sex tecken (0–9 och a–f) inom citattecken, till exempel "#0b4a6f".
      policy.yaml:26:15 En färg skrivs med # och sex tecken (0–9 och a–f) inom citattecken, till exempel "#0b4a6f"."
    `)
  })

  it('with a colour for dark ground alone', () => {
    expect(told(themed(`  accentDark: '#8dc1e6'`))).toMatchInlineSnapshot(
      `"policy.yaml:25:15 Färgen på mörk bakgrund hör ihop med färgen på ljus. Ange den på ljus bakgrund också (accent)."`,
    )
  })

  it('with a logo that is not there, or is there and not used', () => {
    expect(told(themed(`  logo:\n    file: logotyp.svg\n    alt: Exempelstaden`, { 'logotype.svg': LOGO }))).toMatchInlineSnapshot(`
      "policy.yaml:25:3 Bilden ”logotype.svg” används inte. Ange den som logotyp (logo under theme), eller ta bort den.
      policy.yaml:26:11 Bilden ”logotyp.svg” finns inte i organisationens mapp. Menade du ”logotype.svg”?"
    `)
  })

  it('with a logo that is named like nothing that can be used', () => {
    expect(told(themed(`  logo:\n    file: ../../hemligt.svg\n    alt: ''`))).toMatchInlineSnapshot(`
      "policy.yaml:26:11 En bild är en SVG- eller PNG-fil i organisationens mapp, till exempel logotyp.svg. Namnet skrivs med a–z, siffror och bindestreck.
      policy.yaml:27:10 Det ska stå en text här. Skriv den, eller ta bort raden om den inte behövs."
    `)
  })

  it.each([
    ['a script', LOGO.replace('<path', '<script>alert(1)</script><path')],
    ['something that runs on an event', LOGO.replace('<path', '<path onload="alert(1)"')],
    ['something from elsewhere', LOGO.replace('<path', '<image href="https://exempel.se/a.png"/><path')],
    ['a link in its style', LOGO.replace('<path', '<style>path{fill:url("https://exempel.se/a.svg#b")}</style><path')],
  ])('with a logo that holds %s', (_name, logo) => {
    expect(told(themed(`  logo:\n    file: logotyp.svg\n    alt: Exempelstaden`, { 'logotyp.svg': logo }))).toMatch(
      /^policy\.yaml:\d+:11 Bilden innehåller ”(script|onload|image|style)”, som en logotyp inte får ha\./,
    )
  })

  it('with a logo without measures, one that is no picture, and one that is too heavy', () => {
    const faults = [
      ['logotyp.svg', LOGO.replace('viewBox="0 0 120 40"', '')],
      ['logotyp.svg', 'Exempelstaden'],
      ['logotyp.png', 'Exempelstaden'],
      ['logotyp.svg', LOGO.replace('</svg>', `${' '.repeat(60_000)}</svg>`)],
    ].map(([name = '', text = '']) => told(themed(`  logo:\n    file: ${name}\n    alt: Exempelstaden`, { [name]: text })))
    expect(faults.join('\n')).toMatchInlineSnapshot(`
      "policy.yaml:26:11 Bilden saknar en användbar ”viewBox”, så dess bredd och höjd går inte att veta. Lägg till den i <svg>.
      policy.yaml:26:11 Bilden går inte att läsa som SVG.
      policy.yaml:26:11 Bilden går inte att läsa som PNG.
      policy.yaml:26:11 Bilden är 60 kB, högst 50 kB går att använda. Förenkla eller förminska den."
    `)
  })

  it('that is right comes with a style sheet, a name, and a logo with its measures', () => {
    const files = themed(`  name: Provguiden\n  accent: '#7A1F5C'\n  logo:\n    file: logotyp.png\n    alt: Exempelstaden`, {
      'logotyp.png': PIXEL,
    })
    const loaded = loadContent(files)
    expect(told(files)).toBe('')
    const theme = loaded.kind === 'content' ? loaded.content.organisations.get('exempel')?.sv.theme : null
    expect(theme?.facts).toEqual({
      name: 'Provguiden',
      hasColours: true,
      logo: { file: expect.stringMatching(/^exempel-logotyp-[0-9a-f]{8}\.png$/), alt: 'Exempelstaden', width: 1, height: 1 },
    })
    expect(theme?.css).toContain("[data-theme='exempel'] { --ds-color-accent-base-default: #7a1f5c;")
    expect(theme?.css).toContain('@media screen and (prefers-color-scheme: dark)')
    expect(loaded.kind === 'content' && loaded.content.site.organisations[0]?.theme).toEqual(theme?.facts)
  })
})
