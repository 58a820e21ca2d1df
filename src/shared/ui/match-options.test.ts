import { describe, expect, it } from 'vitest'
import { ownOf } from '../../content/check/whole-content.test-support.ts'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { matchOptions } from './match-options.ts'

const own = ownOf(readContentFolder('e2e/content'), 'provstad')
const options = own.sv.organisation.steps.flatMap((step) => step.questions).find((question) => question.catalogue)?.options ?? []
const found = (query: string): readonly string[] => matchOptions(options, query).map(({ option }) => option.id)

describe('the systems that a person may mean', () => {
  it('are all of them in the order of the content while nothing is typed, and then the ways to say that it is none of them', () => {
    expect(found('')).toEqual(options.map(({ id }) => id))
    expect(found('  ').slice(-2)).toEqual(['annat', 'vet-ej'])
    expect(found('')[0]).toBe('chatgpt')
  })

  it.each([
    ['chatgpt', 'chatgpt'],
    ['ChatGTP', 'chatgpt'],
    ['chat gbt', 'chatgpt'],
    ['chatgppt', 'chatgpt'],
    ['bing chat', 'copilot'],
    ['copilot', 'copilot'],
    ['openai', 'chatgpt'],
    ['cop', 'copilot'],
    ['co-pilot', 'copilot'],
    ['copliot', 'copilot'],
    ['Gemeni', 'gemini'],
    ['deepsek', 'deepseek'],
    ['midjurney', 'midjourney'],
    ['gramarly', 'grammarly'],
    ['perplexety', 'perplexity'],
  ])('%s leads first to %s', (query, id) => {
    expect(found(query)[0]).toBe(id)
  })

  it('can always be said to be none of them, last', () => {
    expect(found('chatgpt').slice(-2)).toEqual(['annat', 'vet-ej'])
    expect(found('xyzzyqwerty')).toEqual(['annat', 'vet-ej'])
  })

  it('are few for a whole name', () => {
    expect(found('midjourney').length).toBeLessThan(5)
  })

  it('tells the other name that was meant, where the label does not hold it', () => {
    expect(matchOptions(options, 'bing chat')[0]?.alias).toBe('Bing Chat')
    expect(matchOptions(options, 'chatgpt')[0]?.alias).toBeNull()
  })
})
