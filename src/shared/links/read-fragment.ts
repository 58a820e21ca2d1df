import { longestSealed } from './checksum.ts'

/** Format and sign, as every sealed link begins. */
const BEGINS = /^[a-z]?[1-9]\d{0,3}([_/~])/
/** What no sealed link holds. */
const FOREIGN = /[^\w./~:-]+/g
/** Where a mail, a chat or a sentence goes on after a link. */
const AFTER = /[\s<>()[\]{}"'”’»&?#,;…|\\]/
const ENDS_SENTENCE = /[\s.,:;!?…)>\]}"'”’»]+$/
/** A link that is read at all, encoded a few times over. What is longer is nothing that the guide has written. */
const MOST = 30_000
const MOST_LAYERS = 8

/**
 * The part of an address after the #, as the guide wrote it, whatever mails, chats and people have done to it on the way: encoded it
 * again, broken it into lines, or gone on writing after it. A sealed link is only mended where its checksum says that this is the link.
 * What is not whole, or not sealed, is decoded, without what ends a sentence. Never throws.
 */
export function readFragment(given: string): string {
  if (given.length > MOST) return given
  const layers = layersOf(given)
  const plain = layers.at(-1) ?? given
  for (const layer of layers) {
    for (const form of formsOf(layer)) {
      const sign = BEGINS.exec(form)?.[1]
      const whole = sign === undefined ? null : longestSealed(form, sign)
      if (whole !== null) return whole
    }
  }
  const begun = formsOf(plain).find((form) => BEGINS.test(form))
  // The last sign of one that was cut off tells how far it goes.
  return begun === undefined ? plain.replace(ENDS_SENTENCE, '') : (begun.split(AFTER)[0] ?? '').replace(/[.:-]+$/, '')
}

/** As it came, and with one layer of encoding less each time. */
function layersOf(given: string): readonly string[] {
  const layers = [given]
  for (let decoded = decode(given); decoded !== layers.at(-1) && layers.length < MOST_LAYERS; decoded = decode(decoded))
    layers.push(decoded)
  return layers
}

/** What a layer may hold: the link itself, the link and what comes after, or the link in pieces. */
function formsOf(layer: string): readonly string[] {
  return [layer, ...layer.split('#').slice(1)].flatMap((part) => {
    const text = part.normalize('NFKC').replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    const begun = text.replace(/^[^0-9a-z]+/, '')
    return [part, begun, begun.split(FOREIGN)[0] ?? '', begun.replaceAll(FOREIGN, '')]
  })
}

function decode(text: string): string {
  return text
    .replaceAll(/(?:%[0-9a-f]{2})+/gi, decodePart)
    .replaceAll(/&#(?:x([0-9a-f]{1,4})|(\d{1,4}));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
}

/** Some write letters in other ways than browsers do; those stay as they are, and what is the same everywhere is decoded. */
function decodePart(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part.replaceAll(/%[0-7][0-9a-f]/gi, (each) => decodeURIComponent(each))
  }
}
