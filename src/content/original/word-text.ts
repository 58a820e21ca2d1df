import { SaxesParser } from 'saxes'

/** The parts of a Word file that its text is read from. */
export const WORD_PARTS = ['word/document.xml', 'word/styles.xml'] as const

interface Written {
  text: string
  style: string
  isPoint: boolean
}

/** Nothing in these is read by whoever reads the document: text that was taken away, and instructions to Word. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:instrText', 'w:delText', 'mc:Fallback'])

/**
 * The text of a Word document as lines that the reading of plain text understands: # before headings, bullets before points, bars around
 * the cells of a table's rows, a blank line between paragraphs. Throws where the XML is broken.
 *
 * @param document word/document.xml
 * @param styles word/styles.xml, or an empty string where the file has none
 */
export function textOfWord(document: string, styles: string): string {
  const headings = headingStyles(styles)
  const lines: string[] = []
  let paragraph: Written | undefined
  let unseen = 0
  let cells: string[] | undefined
  let cell = ''
  read(document, {
    open: (name, attribute) => {
      if (UNSEEN.has(name)) unseen++
      else if (name === 'w:p') paragraph = { text: '', style: '', isPoint: false }
      else if (name === 'w:tr') cells = []
      else if (name === 'w:tc') cell = ''
      else if (paragraph === undefined || unseen > 0) return
      else if (name === 'w:pStyle') paragraph.style = attribute('w:val')
      else if (name === 'w:numId') paragraph.isPoint = attribute('w:val') !== '0'
      else if (name === 'w:tab' || name === 'w:br' || name === 'w:cr') paragraph.text += ' '
      else if (name === 'w:noBreakHyphen') paragraph.text += '-'
    },
    text: (text, parent) => {
      if (paragraph !== undefined && unseen === 0 && parent === 'w:t') paragraph.text += text
    },
    close: (name) => {
      if (UNSEEN.has(name)) unseen--
      else if (name === 'w:p' && paragraph !== undefined) {
        const text = paragraph.text.replaceAll(/\s+/g, ' ').trim()
        if (cells !== undefined) cell = `${cell} ${text}`.trim()
        else if (text !== '') lines.push(`${headings.has(paragraph.style) ? '# ' : paragraph.isPoint ? '• ' : ''}${text}`, '')
        paragraph = undefined
      } else if (name === 'w:tc') cells?.push(cell.replaceAll('|', '/'))
      else if (name === 'w:tr') {
        lines.push(`| ${(cells ?? []).join(' | ')} |`, '')
        cells = undefined
      }
    },
  })
  return lines.join('\n')
}

/** Ids of the styles that are headings, by their name or by the level in the outline that they give. */
function headingStyles(styles: string): ReadonlySet<string> {
  const found = new Set<string>()
  let own = ''
  if (styles === '') return found
  read(styles, {
    open: (name, attribute) => {
      if (name === 'w:style') own = attribute('w:styleId')
      const isHeading =
        name === 'w:outlineLvl' ? attribute('w:val') !== '9' : name === 'w:name' && /^(?:heading|rubrik|title)\b/i.test(attribute('w:val'))
      if (isHeading) found.add(own)
    },
  })
  return found
}

interface Handlers {
  readonly open: (name: string, attribute: (name: string) => string) => void
  readonly text?: (text: string, parent: string) => void
  readonly close?: (name: string) => void
}

function read(xml: string, { open, text, close }: Handlers): void {
  const parser = new SaxesParser()
  const parents: string[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    parents.push(name)
    open(name, (key) => attributes[key] ?? '')
  })
  parser.on('text', (written) => text?.(written, parents.at(-1) ?? ''))
  parser.on('closetag', ({ name }) => {
    parents.pop()
    close?.(name)
  })
  parser.write(xml).close()
}
