import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'

/** A heading that a button changes: the least that a page with the same libraries can be. */
const SCRIPT = `
import { createElement as h, useState } from 'react'
import { createRoot } from 'react-dom/client'
function Page() {
  const [count, setCount] = useState(0)
  return [h('h1', { key: 'h' }, 'Sida ' + count), h('button', { key: 'b', type: 'button', onClick: () => setCount(count + 1) }, 'Nästa')]
}
createRoot(document.getElementById('app')).render(h(Page))
`
const PAGE = `<!doctype html><html lang="sv"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>Tom</title></head><body><div id="app"></div><script type="module" src="./main.js"></script></body></html>`

/**
 * Builds a page of React that does nothing, to hold figures of the guide against: a busy machine slows both, and the quotient stays.
 * Returns the folder to serve. Lies within the project, where React is found.
 */
export async function buildEmptyPage(): Promise<string> {
  const root = resolve('reports', 'empty-page')
  mkdirSync(root, { recursive: true })
  writeFileSync(join(root, 'main.js'), SCRIPT)
  writeFileSync(join(root, 'index.html'), PAGE)
  await build({ root, configFile: false, logLevel: 'error', build: { outDir: 'dist', emptyOutDir: true } })
  return join(root, 'dist')
}
