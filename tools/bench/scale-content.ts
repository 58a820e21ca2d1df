import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'

/** Every Swedish municipality and region. */
export const EVERYONE = 290 + 21

/**
 * Writes a content folder with `count` organisations: the real ones, and copies of them in turn under ids and names of their own.
 * Everything else is as it is.
 */
export function scaleContent(from: string, to: string, count: number): void {
  const real = readdirSync(join(from, 'organisations'))
  for (const name of readdirSync(from).filter((entry) => entry !== 'organisations' && !entry.startsWith('.'))) {
    cpSync(join(from, name), join(to, name), { recursive: true })
  }
  const ids = Array.from({ length: count }, (_, index) => real[index] ?? `kommun-${String(index + 1).padStart(3, '0')}`)
  ids.forEach((id, index) => {
    const original = real[index % real.length] ?? ''
    const folder = join(to, 'organisations', id)
    mkdirSync(folder, { recursive: true })
    cpSync(join(from, 'organisations', original), folder, { recursive: true })
    if (id === original) return
    const policy = join(folder, 'policy.yaml')
    writeFileSync(policy, readFileSync(policy, 'utf8').replace(/^name: .*$/m, `name: Kommun ${index + 1}`))
  })
  writeFileSync(join(to, 'site.yaml'), stringify({ name: 'AI-lotsen', organisations: ids }))
}
