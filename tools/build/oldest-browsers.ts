import { parseAst } from 'vite'

/** The oldest browsers that the guide runs in, as the bundler takes them: computers that are managed by others have them still. */
export const OLDEST_BROWSERS = ['chrome109', 'edge109', 'firefox115', 'safari15.4']

/**
 * What came later, by names that stand for nothing else. Syntax is written anew by the bundler, save what stands in a regular expression;
 * what `src/shared/older-browsers.ts` adds may be used. `randomUUID` is not there on a page without https.
 */
const LATER = new Set(
  [
    'randomUUID withResolvers fromAsync canParse isWellFormed toWellFormed isSubsetOf isSupersetOf isDisjointFrom symmetricDifference',
    'showPopover hidePopover togglePopover requestIdleCallback checkVisibility requestClose getOrInsert getOrInsertComputed',
    'setHTMLUnsafe parseHTMLUnsafe transferToFixedLength waitAsync caretPositionFromPoint',
  ]
    .join(' ')
    .split(' '),
)

/** The same for what is told apart by what it belongs to. */
const LATER_OF: Readonly<Record<string, readonly string[]>> = {
  AbortSignal: ['any', 'timeout'],
  Object: ['groupBy'],
  Promise: ['try'],
  RegExp: ['escape'],
  URL: ['parse'],
  Iterator: ['from', 'concat'],
  Math: ['sumPrecise', 'f16round'],
  navigator: ['userActivation', 'windowControlsOverlay'],
}

/** Data within a script, which can be hundreds of organisations and uses nothing. Where it holds a backtick it is read like the rest. */
const CONTENT = /JSON\.parse\(`[^`]*[^`\\]`\)/g

/** Uses in a script of what the oldest browsers do not have: calls, and regular expressions that stop the whole script from being read. */
export function newerThanOldest(code: string): readonly string[] {
  const found: string[] = []
  visit(parseAst(code.replaceAll(CONTENT, 'JSON.parse(``)')), false, (node, isTried) => {
    const pattern = patternOf(node)
    // A library that tries one has another ready.
    if (!isTried && /\(\?<[=!]|\/\w*v\w*$/.test(pattern)) found.push(pattern)
    if (node.type !== 'CallExpression' || !isRecord(node['callee']) || node['callee']['type'] !== 'MemberExpression') return
    const [owner, name] = [nameOf(node['callee']['object']), nameOf(node['callee']['property'])]
    if (LATER.has(name) || LATER_OF[owner]?.includes(name) === true) found.push(`${owner}.${name}`)
  })
  return found
}

/** A regular expression as it is written, or as the bundler writes it for browsers that could not read the script otherwise. */
function patternOf(node: Node): string {
  if (node.type === 'Literal' && isRecord(node['regex'])) return `/${String(node['regex']['pattern'])}/${String(node['regex']['flags'])}`
  if (!/^(?:Call|New)Expression$/.test(node.type) || nameOf(node['callee']) !== 'RegExp' || !Array.isArray(node['arguments'])) return ''
  const [pattern, flags] = node['arguments'].map(textOf)
  return pattern === undefined ? '' : `/${pattern}/${flags ?? ''}`
}

function textOf(value: unknown): string {
  if (!isRecord(value)) return ''
  if (value['type'] !== 'TemplateLiteral' || !Array.isArray(value['quasis'])) return nameOf(value)
  // What is put together from pieces is read where it is written.
  const [only, another] = value['quasis'] as readonly unknown[]
  return another === undefined && isRecord(only) && isRecord(only['value']) ? String(only['value']['cooked']) : ''
}

type Node = Readonly<Record<string, unknown>> & { readonly type: string }

function visit(value: unknown, isTried: boolean, tell: (node: Node, isTried: boolean) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, isTried, tell)
  else if (isRecord(value)) {
    if (typeof value['type'] === 'string') tell(value as Node, isTried)
    for (const [key, each] of Object.entries(value)) visit(each, isTried || (value['type'] === 'TryStatement' && key === 'block'), tell)
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function nameOf(value: unknown): string {
  if (!isRecord(value)) return ''
  const name = value['name'] ?? value['value']
  return typeof name === 'string' ? name : ''
}
