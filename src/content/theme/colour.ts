/** Colours as browsers reckon with them. Every colour is written as # and six hexadecimal figures. */

type Channels = readonly [red: number, green: number, blue: number]

function channels(colour: string): Channels {
  const at = (place: number): number => Number.parseInt(colour.slice(place, place + 2), 16)
  return [at(1), at(3), at(5)]
}

/** Relative luminance as WCAG 2.2 defines it, 0 for black and 1 for white. */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** Contrast between two colours as WCAG 2.2 defines it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

/** `share` of the second colour in the first, from 0 to 1. */
export function mix(one: string, other: string, share: number): string {
  const [from, to] = [channels(one), channels(other)]
  return `#${from.map((value, index) => toHex(value + ((to[index] ?? 0) - value) * share)).join('')}`
}

function toHex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0')
}
