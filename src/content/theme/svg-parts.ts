/** Elements that draw, or that tell what is drawn. Nothing that runs, moves, fetches or holds a page. */
export const ELEMENTS = new Set(
  `svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text tspan
  linearGradient radialGradient stop clipPath mask pattern`.split(/\s+/),
)

/** What may be said of how something looks, as an attribute or in a style. */
export const LOOKS = new Set(
  `fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray
  stroke-dashoffset color opacity clip-path clip-rule mask stop-color stop-opacity display visibility overflow transform
  transform-origin isolation mix-blend-mode mask-type paint-order vector-effect shape-rendering text-rendering image-rendering
  color-interpolation enable-background font-family font-size font-style font-weight font-stretch font-variant letter-spacing
  word-spacing text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift writing-mode solid-color
  line-height`.split(/\s+/),
)

/** Where something is, and how large. */
export const PLACES = new Set(
  `d x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height points viewBox preserveAspectRatio offset pathLength rotate
  gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits
  patternTransform textLength lengthAdjust`.split(/\s+/),
)

/** Names and words, which do nothing. */
export const WORDS = /^(?:id|class|version|baseProfile|role|lang|type|focusable|xml:(?:space|lang)|aria-[a-z]+|data-[\w-]+)$/

/** Names that only tell where other names come from, with what they have to be. */
export const NAMESPACES: Readonly<Record<string, string>> = {
  xmlns: 'http://www.w3.org/2000/svg',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:svg': 'http://www.w3.org/2000/svg',
}

const LONGEST_SHEET = 20_000
const FUNCTIONS = /^(?:rgba?|hsla?|matrix|translate[XY]?|scale[XY]?|rotate|skew[XY])$/

/** A value that can only be a colour, a measure, a name or a place in the picture itself. Nothing is escaped in it. */
export function isPlainValue(value: string): boolean {
  if (!/^[\w\s#.,%+'"()-]*$/.test(value)) return false
  const rest = value.replaceAll(/url\(\s*(['"]?)#[\w.-]+\1\s*\)/g, '')
  // The name before each bracket, sought among the last signs alone: the value may be long.
  const names = rest.split('(').map((before) => /[\w-]*$/.exec(before.slice(-20))?.[0] ?? '')
  return names.slice(0, -1).every((name) => FUNCTIONS.test(name))
}

/** Declarations as they stand in a style, such as `fill: #fff; stroke: none`. */
export function arePlainDeclarations(text: string): boolean {
  return text
    .split(';')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .every((each) => {
      const [, name = '', value = ''] = /^([a-z-]+)\s*:(.*)$/s.exec(each) ?? []
      return LOOKS.has(name) && isPlainValue(value)
    })
}

/** A style sheet of rules alone: nothing that is fetched, and nothing escaped. */
export function isPlainSheet(text: string): boolean {
  if (text.length > LONGEST_SHEET) return false
  const rules = text.replaceAll(/\/\*[^]*?\*\//g, '').trim()
  if (!/^(?:[\w\s.,#>*-]+\{[^{}]*\})*$/.test(rules)) return false
  return [...rules.matchAll(/\{([^{}]*)\}/g)].every(([, declarations = '']) => arePlainDeclarations(declarations))
}

/** The places in the picture that a value refers to. */
export function placesIn(value: string): readonly string[] {
  return [...value.matchAll(/url\(\s*['"]?#([\w.-]+)/g)].map(([, id = '']) => id)
}
