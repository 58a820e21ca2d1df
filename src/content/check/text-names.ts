import type { Remark } from './lint-rules.ts'
import { word, type WordPattern } from './word-match.ts'

/** What sort of authority an organisation is, as far as its name tells. */
type Kind = 'stad' | 'kommun' | 'region' | 'länsstyrelse'

/** How an organisation is called, and what it calls itself. */
export interface NamedOrganisation {
  readonly id: string
  /** As people say it. */
  readonly called: string
  /** The word that no other has, such as Göteborg; none where the name tells nobody by name. */
  readonly names: readonly string[]
  readonly kind: Kind | null
}

const TYPES = String.raw`kommun|stad|region|county administrative board|municipality|city|county|town`
/** A name that is nothing but the kind names nobody. */
const BEFORE = new RegExp(String.raw`^(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*?) (?:${TYPES})(?!\p{L})`, 'iu')
/** As in Göteborgs Stad; in Borås Stad it is a part of the name. */
const GENITIVE = /([^aeiouyåäö])s$/
const AFTER =
  /^(?:länsstyrelsen(?: i)?|region|(?:city|municipality|region|county administrative board) of) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/iu
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['länsstyrelse', /länsstyrelse/iu],
  ['region', /(?:^|[^\p{L}])region(?!\p{L})/iu],
  ['stad', /(?:^|[^\p{L}])stad(?!\p{L})/iu],
  ['kommun', /(?:^|[^\p{L}])kommun(?!\p{L})/iu],
]

/** Reads what an organisation is called in the languages that it is told in. */
export function nameOrganisation(id: string, called: readonly string[]): NamedOrganisation {
  const names = called.flatMap((name) => BEFORE.exec(name)?.[1]?.replace(GENITIVE, '$1') ?? AFTER.exec(name)?.[1] ?? [])
  const kind = KINDS.find(([, word]) => called.some((name) => word.test(name)))?.[0] ?? null
  return { id, called: called[0] ?? id, names: [...new Set(names)], kind }
}

/** What English says of one's own authority, and not of something that bears its name, such as its planning department. */
const ITSELF = String.raw`(?:[’']s\b|(?=[.,;:!?)]|$| (?:has|is|may|must|can|will|needs|and|or|where|that|who|which|says|of|to|for|in)\b))`
const CITY = String.raw`stadens?(?!\p{L})|the city${ITSELF}`
const MUNICIPALITY = String.raw`kommun(?:en|ens|fullmäktiges?|styrelsens?|anställda?)?(?!\p{L})|the municipality${ITSELF}`
/** Before a word for a municipality that is another one. */
const OTHER = /(?:en|någon|annan|varje) $/iu

/** Words for one's own authority that belong to another kind, with what it calls itself. A city is a municipality too. */
const STRANGE: Readonly<Record<Kind, { readonly words: WordPattern | null; readonly instead: string }>> = {
  stad: { words: null, instead: 'staden' },
  kommun: { words: word(new RegExp(CITY, 'iu')), instead: 'kommunen' },
  region: { words: word(new RegExp(`${CITY}|${MUNICIPALITY}`, 'iu')), instead: 'regionen' },
  länsstyrelse: { words: word(new RegExp(`${CITY}|${MUNICIPALITY}`, 'iu')), instead: 'myndigheten eller länsstyrelsen' },
}

const PHONE = word(/(?:\+46[ -]?\(?0?\)?[ -]?|0)\d{1,3}[ -/]{0,2}\d{2,3}(?:[ -]?\d{2,3}){1,2}(?![\d-])/, String.raw`\d-`)
const MAIL = /[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+/
/** The most usual first names, of those that are no words. */
const FIRST_NAMES = new Set(
  `Anna Maria Eva Karin Kristina Kerstin Lena Sara Emma Marie Ingrid Birgitta Malin Jenny Inger Ulla Annika Linda Susanne Elin Monica Johanna Sofia Anette Helena
  Gunilla Emelie Åsa Ida Marianne Hanna Elisabeth Cecilia Therese Camilla Ulrika Julia Jessica Amanda Anneli Ann Lisa Barbro Frida Agneta Caroline Pia Josefin
  Katarina Charlotte Louise Ellen Berit Siv Klara Alice Ebba Matilda Wilma Fatima Amina Leila Mona Gun Britt Astrid Maja Elsa Agnes Felicia Moa Linnéa
  Lars Anders Mikael Johan Erik Per Karl Peter Thomas Jan Daniel Fredrik Andreas Hans Stefan Mats Bo Marcus Mattias Magnus Jonas Niklas Björn Martin Bengt Leif Patrik
  Ulf Alexander Henrik David Christer Joakim Robert Håkan Göran Viktor Kjell Tommy Rickard Sven Christoffer Simon Tobias Anton Lennart Gustav Oskar Emil
  Adam Jakob Rolf Roger Filip Robin William Johannes Kent Rasmus Elias Ahmed Mohamed Ali Hassan Omar Lukas Hugo Axel Olle Nils Kalle Pelle Gunnar Åke Olof Torbjörn Kurt`
    .split(/\s+/)
    .filter(Boolean),
)
const NAMED = word(/([A-ZÅÄÖ][a-zåäöé]+)(?:-[A-ZÅÄÖ][a-zåäöé]+)?(?: ([A-ZÅÄÖ][a-zåäöé]+))?(?![\wåäöé])/, String.raw`\wåäöé-`)

/** Organisations by the first word of their names. */
export type ByName = ReadonlyMap<string, readonly { readonly id: string; readonly name: string }[]>

/** Makes a text's words lead to the organisations that they may name, however many there are. */
export function byName(organisations: readonly NamedOrganisation[]): ByName {
  const found = new Map<string, { readonly id: string; readonly name: string }[]>()
  for (const { id, called, names } of organisations) {
    for (const short of names) {
      // Vara and Mark are words too.
      const name = short.length <= SHORTEST ? called : short
      const [first = ''] = name.split(' ')
      const known = found.get(first)
      if (known === undefined) found.set(first, [{ id, name }])
      else known.push({ id, name })
    }
  }
  return found
}

const SHORTEST = 4
const CAPITALISED = /[A-ZÅÄÖ][\p{L}-]+/gu

/** Another organisation in a text of one, or in a text of all. `isTold` says of whom the text may speak. */
export function strangeNames(
  text: string,
  own: NamedOrganisation | null,
  known: ByName,
  isTold: (id: string) => boolean,
): readonly Remark[] {
  for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
    const begun = known.get(word) ?? (word.endsWith('s') ? known.get(word.slice(0, -1)) : undefined)
    const found = begun?.find(({ id, name }) => !isTold(id) && own?.called.includes(name) !== true && text.startsWith(name, index))
    if (found !== undefined)
      return [error(`”${found.name}” är en annan organisation (${found.id}). Skriv det som gäller här, eller låt bli att nämna någon.`)]
  }
  return []
}

/** Words for another kind of authority than the one whose text it is. */
export function strangeKinds(text: string, { kind, called }: NamedOrganisation): readonly Remark[] {
  if (kind === null) return []
  const { words, instead } = STRANGE[kind]
  const found = words?.all(text).find((each) => !(/^kommun/iu.test(each.word) && OTHER.test(text.slice(0, each.index))))?.word
  return found === undefined ? [] : [error(`”${found}” stämmer inte på ${called}, som är en ${kind}. Skriv ${instead}.`)]
}

function error(message: string): Remark {
  return { severity: 'error', message }
}

/** How somebody is reached and who it is, outside the contacts: it grows old where nobody looks for it. */
export function personalData(text: string): readonly Remark[] {
  // Most texts have neither, and are not searched further.
  const mail = text.includes('@') ? MAIL.exec(text)?.[0] : undefined
  const phone = /\d{2}/.test(text) ? PHONE.find(text) : undefined
  const name = NAMED.all(text).find(
    ({ groups: [first = '', last] }) => FIRST_NAMES.has(first) && !(last === undefined && isOften(first)),
  )?.word
  const reach = mail ?? phone
  return [
    ...warn(reach, `”${reach}” hör hemma bland kontakterna, där den som ändrar uppgiften letar. Nämn kontakten här i stället.`),
    ...warn(name, `”${name}” ser ut att vara en persons namn. Skriv rollen i stället, till exempel ”handläggaren” eller ”din chef”.`),
  ]
}

/** Short names that also begin other names, such as those of tools. */
function isOften(first: string): boolean {
  return first.length <= 3
}

function warn(found: string | undefined, message: string): readonly Remark[] {
  return found === undefined ? [] : [{ severity: 'warning', message }]
}
