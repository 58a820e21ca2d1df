import { expect, it } from 'vitest'
import { importText } from './import-text.ts'
import { textOfWord } from './word-text.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const p = (text: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`
const documentOf = (body: string): string => `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`
const STYLES = `<w:styles ${W}><w:style w:styleId="R1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Eget"><w:name w:val="Vår rubrik"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>`

it('headings, points, tables and what was taken away are read as Word shows them', () => {
  const text = textOfWord(
    documentOf(
      p('Regler', '<w:pStyle w:val="R1"/>') +
        p('Du får inte &amp; ska inte.') +
        p('en punkt', '<w:numPr><w:numId w:val="3"/></w:numPr>') +
        p('Mer', '<w:pStyle w:val="Eget"/>') +
        '<w:p><w:r><w:t>Kvar</w:t><w:tab/></w:r><w:del><w:r><w:delText>borttaget</w:delText></w:r></w:del><w:ins><w:r><w:t>tillagt</w:t></w:r></w:ins></w:p>' +
        `<w:tbl><w:tr><w:tc>${p('a')}${p('b')}</w:tc><w:tc>${p('c')}</w:tc></w:tr></w:tbl>`,
    ),
    STYLES,
  )
  expect(text.split('\n').filter(Boolean)).toEqual([
    '# Regler',
    'Du får inte & ska inte.',
    '• en punkt',
    '# Mer',
    'Kvar tillagt',
    '| a b | c |',
  ])
  expect(importText(text).sections.map(({ heading, sentences }) => [heading, sentences.length])).toEqual([
    ['Regler', 2],
    ['Mer', 2],
  ])
})

it('broken XML is refused', () => {
  expect(() => textOfWord('<w:document><w:p>', '')).toThrow(/unclosed/)
})
