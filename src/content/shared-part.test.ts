import { expect, it } from 'vitest'
import { readContentFolder } from '../../tools/build/read-content.ts'
import { checkAll } from './check-all.ts'
import { dataOf } from './edit-file.ts'
import { parseContent } from './parsed-content.ts'
import { formatProblem } from './problem.ts'
import { sharedPart, withShared } from './shared-part.ts'

const whole = readContentFolder('e2e/content')
const shared = sharedPart(whole)
const own = new Map([
  ['site.yaml', 'name: Lots\norganisations: [utan-policy]\n'],
  ...[...whole].filter(([path]) => path.startsWith('organisations/utan-policy/')),
])

it('leads to no organisation of the folder that it comes from', () => {
  expect([...shared.keys()].filter((path) => /organisations|ledger|site|since/.test(path))).toEqual([])
  expect(shared.get('glossary.yaml')).not.toContain('statements')
  expect(Object.keys(dataOf(shared.get('renames.yaml') ?? '') as object)).toEqual(['facts', 'options'])
})

it('is enough for a folder that has an organisation and nothing else', () => {
  const { problems } = checkAll(parseContent(withShared(own, () => shared)))
  expect(problems.map(formatProblem)).toEqual([])
  expect(checkAll(parseContent(own)).problems.map(({ message }) => message)).toContain(
    'Filen saknas. Lägg till questions.yaml i innehållet.',
  )
})

it('gives way to a file that the folder has, and to all where the questions are its own', () => {
  const systems = 'systems: []\n'
  expect(withShared(new Map([...own, ['systems.yaml', systems]]), () => shared).get('systems.yaml')).toBe(systems)
  expect(withShared(whole, () => expect.unreachable())).toBe(whole)
})
