import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { nameOrganisation } from '../../src/content/check/text-names.ts'

/** Every Swedish municipality and region. */
export const EVERYONE = 290 + 21

/**
 * Writes a content folder with `count` organisations: the real ones, and copies of them in turn under ids and names of their own, which
 * they call themselves by in every text. Everything else is as it is.
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
    rename(folder, index)
  })
  writeFileSync(join(to, 'site.yaml'), stringify({ name: 'AI-lotsen', organisations: ids }))
}

/** Gives an organisation another name, wherever its texts say it, and its statements ids that no other has. */
function rename(folder: string, index: number): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'))
  const texts = new Map(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  const called = ['policy.yaml', 'en.yaml'].flatMap((file) => /^ *name: '?(.*?)'?$/m.exec(texts.get(file) ?? '')?.[1] ?? [])
  const { names } = nameOrganisation('', called)
  const [, prefix = ''] = /^ *- id: (\w+-)/m.exec([...texts].find(([file]) => file.startsWith('statements'))?.[1] ?? '') ?? []
  for (const [file, text] of texts) {
    const own = names.reduce((told, name) => told.replaceAll(name, placeName(index)), text)
    const named = names.length > 0 ? own : own.replace(/^name: .*$/m, `name: ${called[0]} ${index + 1}`)
    writeFileSync(join(folder, file), named.replaceAll(new RegExp(`\\b${prefix}(?=[\\w.]+-\\d)`, 'g'), `${prefix}${index}-`))
  }
}

/** A name of letters alone, as those of places are. */
export function placeName(index: number): string {
  return `Ort${String(index).replaceAll(/\d/g, (digit) => 'bcdfghklmn'[Number(digit)] ?? '')}`
}
