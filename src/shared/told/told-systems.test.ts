import { expect, test } from 'vitest'
import { ownOf } from '../../content/check/whole-content.test-support.ts'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import type { Answers } from '../../schema/answers.ts'
import { tellSystems } from './told-systems.ts'

const own = ownOf(readContentFolder('e2e/content'), 'provlan')
const { organisation } = own.sv

const CASE: Answers = { arende: 'anvanda', informationsklass: '1', personuppgifter: 'vanliga', sekretess: 'nej', granskning: 'ja' }

function systemsFor(system: string, today: string): readonly string[] {
  return tellSystems({ ...organisation, today }, { ...CASE, system }).map(({ option, outcome }) => `${option.id}: ${outcome}`)
}

test('an approved system that takes the case is told, until its approval ends', () => {
  expect(systemsFor('copilot', '2098-12-31')).toEqual(['lansassistenten: ja', 'moteshjalpen: villkor'])
  expect(systemsFor('copilot', '2099-01-01')).toEqual(['moteshjalpen: villkor'])
})

test('one whose approval has ended is not told, though open information may go into it', () => {
  const open = (today: string) => tellSystems({ ...organisation, today }, { ...CASE, system: 'deepseek', informationsklass: '0' })
  expect(open('2025-12-31').map(({ option }) => option.id)).toContain('textverkstan')
  expect(open('2026-01-01').map(({ option }) => option.id)).not.toContain('textverkstan')
})

test('nothing is told where the system is not what stands in the way', () => {
  expect(systemsFor('lansassistenten', '2098-12-31')).toEqual([])
})
