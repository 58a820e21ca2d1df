import { expect, it } from 'vitest'
import { type Block, headingLevels, headingOf, sheetsOf, textOf } from './blocks.ts'

const entry: Block = { kind: 'entry', words: [], left: [], right: [] }

it('leaves no level out between a heading and what stands below it', () => {
  const blocks = [
    headingOf('group', 'Först'),
    headingOf('part', 'Fall'),
    entry,
    headingOf('part', 'Fynd'),
    headingOf('group', 'Nej'),
    entry,
  ]
  expect(headingLevels(blocks, 3)).toEqual([3, 3, 4, 3, 4, 5])
})

it('has all that stands before the first part on a sheet of its own', () => {
  const blocks = [headingOf('group', 'Först'), textOf('Ord.'), headingOf('part', 'Fall'), entry]
  expect(sheetsOf(blocks)).toEqual([blocks.slice(0, 2), blocks.slice(2)])
})
