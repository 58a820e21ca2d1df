/** How a screen reader in Swedish names what it meets. */
const WORDS: Readonly<Record<string, string>> = {
  heading: 'rubrik',
  link: 'länk',
  button: 'knapp',
  listitem: 'post',
  checkbox: 'kryssruta',
  radio: 'alternativknapp',
  textbox: 'redigera',
  group: 'grupp',
  details: 'utfällbar',
  banner: 'sidhuvud',
  contentinfo: 'sidfot',
  alert: 'varning',
  region: 'område',
  navigation: 'navigering',
  main: 'huvudinnehåll',
  complementary: 'kompletterande',
  term: 'term',
  definition: 'beskrivning',
  status: 'status',
  article: 'artikel',
  paragraph: '',
  text: '',
  strong: '',
  emphasis: '',
}

const LINE =
  /^(?<indent> *)- (?:'(?<quoted>.*)'|(?<role>[\w/]+)(?: "(?<name>(?:[^"\\]|\\.)*)")?(?<marks>(?: \[[^\]]+\])*)(?::(?: (?<text>.*))?)?)$/

/**
 * The accessibility tree of a page, as Playwright writes it, as one line for each thing in the order in which it is read:
 * "rubrik nivå 2: Det här avgjorde", "lista med 3 poster".
 */
export function tellAloud(tree: string): string {
  const lines = tree.split('\n')
  const told = lines.flatMap((line, index) => tellLine(line, lines.slice(index + 1)))
  // A label is the name of its box as well, and is read once.
  return told.filter((line, index) => told[index - 1]?.endsWith(`: ${line}`) !== true).join('\n')
}

function tellLine(line: string, rest: readonly string[]): readonly string[] {
  const found = LINE.exec(line.replace(/^( *- )'(.*)':?$/, '$1$2').replaceAll("''", "'"))?.groups
  if (found === undefined) return []
  const { indent = '', role = '', name = '', marks = '', text = '' } = found
  if (role.startsWith('/')) return []
  const spoken = [name, unquote(text)].filter((part) => part !== '').join(' – ')
  if (role === 'list') {
    const count = countItems(rest, indent.length)
    return [`lista med ${count} ${count === 1 ? 'post' : 'poster'}`]
  }
  // What a post or a term holds follows on its own.
  if (spoken === '' && ['listitem', 'paragraph', 'term', 'definition', 'group', 'article', 'strong'].includes(role)) return []
  const level = /\[level=(\d)\]/.exec(marks)?.[1]
  const states = [
    level === undefined ? '' : `nivå ${level}`,
    marks.includes('[checked]') ? 'markerad' : role === 'checkbox' || role === 'radio' ? 'inte markerad' : '',
    marks.includes('[expanded]') ? 'expanderad' : '',
  ]
  // What opens has its words as content, a group of choices as its name.
  const known = role === 'group' && name === '' ? 'details' : role
  const kind = [WORDS[known] ?? known, ...states].filter((part) => part !== '').join(' ')
  return [kind === '' ? spoken : spoken === '' ? kind : `${kind}: ${spoken}`]
}

function unquote(text: string): string {
  return text.startsWith('"') && text.endsWith('"') ? text.slice(1, -1).replaceAll('\\"', '"') : text
}

/** Posts directly within the list that ends where the indent goes back. */
function countItems(rest: readonly string[], indent: number): number {
  const end = rest.findIndex((line) => line.search(/\S/) <= indent)
  return rest.slice(0, end === -1 ? undefined : end).filter((line) => line.startsWith(`${' '.repeat(indent + 2)}- listitem`)).length
}
