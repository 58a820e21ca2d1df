import { deflateSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPicture } from './read-picture.ts'

const svg = (inside: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 120 40"${more}>${inside}</svg>`
const PATH = '<path d="M0 0h120v40H0z"/>'

/** As drawing programs write logos. */
const SOUND: Readonly<Record<string, string>> = {
  'a plain one': svg(PATH),
  'one of Illustrator': `<?xml version="1.0" encoding="utf-8"?>
<!-- Generator: Adobe Illustrator 27.0, SVG Export Plug-In -->
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
<svg version="1.1" id="Lager_1" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" x="0px" y="0px"
	 viewBox="0 0 283.5 70.9" style="enable-background:new 0 0 283.5 70.9;" xml:space="preserve">
<style type="text/css">
	.st0{clip-path:url(#SVGID_2_);fill:#005AA0;}
	.st1,.st2{fill:none;stroke:#FFFFFF;stroke-width:0.25;}
</style>
<g><defs><rect id="SVGID_1_" width="283.5" height="70.9"/></defs>
<clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_"  style="overflow:visible;"/></clipPath>
<path class="st0" d="M1.5,2 l-3.2e-5,4z"/></g></svg>`,
  'one of Figma': svg(
    `<g clip-path="url(#clip0_1_2)"><path fill-rule="evenodd" clip-rule="evenodd" d="M1 1z" fill="url(#paint0)" fill-opacity="0.5"/></g><defs><linearGradient id="paint0" x1="0" y1="0" x2="1" y2="1" gradientUnits="userSpaceOnUse"><stop stop-color="#123456"/><stop offset="1" stop-color="white" stop-opacity="0"/></linearGradient><clipPath id="clip0_1_2"><rect width="120" height="40" fill="white"/></clipPath></defs>`,
    ' width="120" height="40" fill="none"',
  ),
  'one with a title and text': svg(
    `<title>Exempelstads vapen &amp; namn</title><text x="1" y="2" font-family="'Open Sans', Arial" style="fill: rgb(0, 0, 0); font-weight: 700">Exempelstad<tspan dx="1">!</tspan></text>`,
    ' role="img" aria-label="Exempelstad" data-name="Lager 1"',
  ),
  'one that turns things': svg(`<g transform="translate(1 2) rotate(-3.5) matrix(1,0,0,1,2,3)">${PATH}</g><!-- slut -->`),
}

/** What runs, fetches, moves, hides as something else, or never ends. */
const HOSTILE: Readonly<Record<string, string>> = {
  'a script': svg('<script>alert(1)</script>'),
  'a script in capitals': svg('<SCRIPT>alert(1)</SCRIPT>'),
  'a script with a prefix': svg('<svg:script xmlns:svg="http://www.w3.org/2000/svg">alert(1)</svg:script>'),
  'a script of another name': svg('<x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(1)</x:script>'),
  'an event': svg(PATH, ' onload="alert(1)"'),
  'an event behind a slash': svg('<path/onload="alert(1)" d=""/>'),
  'an event over lines': svg('<path\n onload\n=\n"alert(1)"/>'),
  'an event with a namespace': svg('<path ev:onload="alert(1)"/>'),
  'a page': svg('<foreignObject><iframe src="x"/></foreignObject>'),
  'an address that is code': svg('<a href="javascript:alert(1)"><path d=""/></a>'),
  'an address that is written otherwise': svg('<use href="&#106;avascript:alert(1)"/>'),
  'an address with a tab in it': svg('<a xlink:href="java\tscript:alert(1)"/>'),
  'a picture from elsewhere': svg('<image href="https://exempel.se/a.png"/>'),
  'a picture in itself': svg('<image href="data:image/svg+xml;base64,PHN2Zz4="/>'),
  'a part of another file': svg('<use href="a.svg#b"/>'),
  'a part of data': svg('<use href="data:image/svg+xml,%3Csvg%3E#b"/>'),
  'a style that fetches': svg('<style>@import "https://exempel.se/a.css";</style>'),
  'a style that fetches in other words': svg('<style>@\\69mport "a.css";</style>'),
  'a style that fetches a picture': svg('<style>path{background:url(https://exempel.se/a)}</style>'),
  'a style that hides its address': svg('<style>path{fill:u\\72l(https://exempel.se/a)}</style>'),
  'a style that hides in a comment': svg('<style>path{fill:url(/**/https://exempel.se/a)}</style>'),
  'a style as data': svg('<style><![CDATA[@import "a.css";]]></style>'),
  'a fill from elsewhere': svg('<path fill="url(https://exempel.se/a#b)"/>'),
  'a fill of two addresses': svg('<path fill="url(#a) url(//exempel.se/a)"/>'),
  'an attribute style that fetches': svg('<path style="fill:red;background-image:url(//exempel.se)"/>'),
  'an expression': svg('<path style="width:expression(alert(1))"/>'),
  'a style sheet of its own': `<?xml-stylesheet href="https://exempel.se/a.css"?>${svg(PATH)}`,
  'an entity': `<!DOCTYPE svg [<!ENTITY a "x">]>${svg('<text>&a;</text>')}`,
  'an entity from elsewhere': `<!DOCTYPE svg [<!ENTITY % a SYSTEM "file:///etc/passwd">%a;]>${svg(PATH)}`,
  'an unknown entity': svg('<text>&a;</text>'),
  'something that moves': svg('<path d=""><animate attributeName="href" values="javascript:alert(1)"/></path>'),
  'something that is set': svg('<path d=""><set attributeName="onload" to="alert(1)"/></path>'),
  'something that listens': svg('<handler type="text/javascript">alert(1)</handler>'),
  'a filter that fetches': svg('<filter id="a"><feImage href="https://exempel.se/a"/></filter>'),
  'a sound': svg('<audio src="https://exempel.se/a.mp3"/>'),
  'a base': svg(PATH, ' xml:base="https://exempel.se/"'),
  'a policy': svg('<meta http-equiv="refresh" content="0;url=https://exempel.se"/>'),
  'a foreign namespace': svg(PATH, ' xmlns:x="http://www.w3.org/1999/xhtml"'),
  'a page as its root': '<html xmlns="http://www.w3.org/1999/xhtml"><svg viewBox="0 0 1 1"/></html>',
  'a picture of another kind': '<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 1 1"/>',
  'two roots': `${svg(PATH)}${svg(PATH)}`,
  'words before it': `hej${svg(PATH)}`,
  'a page behind it': `${svg(PATH)}<script>alert(1)</script>`,
  'a tag that is never closed': svg('<g>'),
  'tags that are crossed': svg('<g><defs></g></defs>'),
  'an attribute twice': svg('<path d="" d=""/>'),
  'an attribute without quotes': svg('<path onload=alert(1) />'),
  'a comment that is none': svg('<!-- -- ><script>alert(1)</script>'),
  'itself in itself': svg('<g id="a"><use href="#a"/></g>'),
  'a billion copies': svg(
    Array.from({ length: 12 }, (_, level) => `<g id="a${level}">${level === 0 ? PATH : `<use href="#a${level - 1}"/>`.repeat(6)}</g>`).join(
      '',
    ),
  ),
  'a sign that XML has not': svg('<title>a\uFFFE</title>'),
}

describe('an SVG as a logo', () => {
  it.each(Object.entries(SOUND))('is taken: %s', (_, text) => {
    expect(readPicture('logotyp.svg', text)).toMatchObject({ kind: 'picture' })
  })

  it.each(Object.entries(HOSTILE))('is refused with a sentence: %s', (_, text) => {
    expect(readPicture('logotyp.svg', text)).toMatchObject({
      kind: 'fault',
      fault: expect.stringMatching(/^Bilden (innehåller ”|går inte)/),
    })
  })

  it('holds no part from without that list, whatever stands around it', () => {
    const part = fc.constantFrom(
      ...Object.values(HOSTILE)
        .flatMap((text) => /^<svg[^>]*>(.+)<\/svg>$/s.exec(text)?.[1] ?? [])
        .filter((inside) => inside !== PATH),
    )
    const around = fc.constantFrom(
      '<g>PART</g>',
      '<defs>PART</defs>',
      `${PATH}PART`,
      '<g id="x"><g>PART</g></g>',
      '<title>a</title>\nPART\n',
    )
    fc.assert(
      fc.property(part, fc.array(around, { minLength: 1, maxLength: 3 }), (inside, frames) => {
        const whole = frames.reduce((text, frame) => frame.replace('PART', () => text), inside)
        expect(readPicture('logotyp.svg', svg(whole)).kind).toBe('fault')
      }),
    )
  })

  it('is read at once, whatever it is', () => {
    const started = performance.now()
    const long = [' ', '<g>', '<!--', '/*', '{', 'a="', '&', 'url(', '<style>', 'a', '-', ' (', '#'].map((each) =>
      each.repeat(Math.floor(45_000 / each.length)),
    )
    for (const text of long)
      for (const whole of [text, svg(text), svg(`<style>${text}</style>`), svg(`<path d="${text}"/>`)]) readPicture('logotyp.svg', whole)
    fc.assert(fc.property(fc.string(), (text) => void readPicture('logotyp.svg', svg(text))))
    expect(performance.now() - started).toBeLessThan(5000)
  })
})

/** A PNG that says of itself what is given, with data for one row. */
function png(width: number, height: number, parts: readonly string[] = ['IHDR', 'IDAT', 'IEND']): string {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 6, 0, 0, 0], 8)
  const contents: Readonly<Record<string, Buffer>> = { IHDR: head, IDAT: deflateSync(Buffer.alloc(5)), IEND: Buffer.alloc(0) }
  const chunks = parts.map((kind) => {
    const data = contents[kind] ?? Buffer.alloc(0)
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(kind), data, Buffer.alloc(4)])
  })
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), ...chunks]).toString('base64')
}

describe('a PNG as a logo', () => {
  it('is taken with its measures', () => {
    expect(readPicture('logotyp.png', png(300, 100))).toEqual({ kind: 'picture', width: 300, height: 100 })
  })

  it.each([
    [0, 10],
    [10, 0],
    [0xffffffff, 1],
    [0x7fffffff, 0x7fffffff],
    [30_000, 30_000],
    [4001, 400],
    [4000, 1],
    [1, 300],
  ])('is refused where its size is none that a logo has: %i × %i', (width, height) => {
    expect(readPicture('logotyp.png', png(width, height)).kind).toBe('fault')
  })

  it('is refused where its parts are not there', () => {
    for (const parts of [[], ['IHDR'], ['IHDR', 'IEND'], ['IDAT', 'IHDR', 'IEND'], ['IHDR', 'IDAT']])
      expect(readPicture('logotyp.png', png(30, 10, parts)).kind).toBe('fault')
    expect(readPicture('logotyp.png', png(30, 10).slice(0, 60)).kind).toBe('fault')
    expect(readPicture('logotyp.png', '%%%').kind).toBe('fault')
  })
})

it('an SVG is not so oblong that it cannot be shown', () => {
  expect(readPicture('logotyp.svg', svg(PATH).replace('0 0 120 40', '0 0 1000000000 1')).kind).toBe('fault')
})
