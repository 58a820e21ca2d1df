import { describe, expect, it } from 'vitest'
import { loadContent } from '../../../content/compile/load.ts'
import { SMALL_CONTENT } from '../../../content/compile/small-content.test-support.ts'
import { evaluate } from '../../../engine/index.ts'
import { type Focus, flowGraph, type FlowGraph } from './flow-graph.ts'
import { stateOf, stateOfArrow } from './node-state.ts'
import type { WholeOrganisation } from './published.ts'

function whole(): WholeOrganisation {
  const loaded = loadContent(SMALL_CONTENT)
  const own = loaded.kind === 'content' ? loaded.content.organisations.get('exempel') : undefined
  if (own === undefined) throw new Error('the small content should be whole')
  return own.sv
}

const nameOf = (id: string): string => (id.startsWith('condition:') ? 'villkor' : id)

function told(graph: FlowGraph): { readonly nodes: readonly string[]; readonly arrows: readonly string[] } {
  return {
    nodes: graph.nodes.map((node) => nameOf(node.id)),
    arrows: graph.arrows.map((arrow) => `${nameOf(arrow.from)} ${arrow.kind} ${nameOf(arrow.to)}`),
  }
}

const around = (focus: Focus) => told(flowGraph(whole(), focus))

describe('the graph of a flow', () => {
  it('folds everything into the steps, with what becomes clear in each', () => {
    const graph = flowGraph(whole(), { kind: 'steps' })
    expect(told(graph)).toEqual({
      nodes: ['step:uppgiften', 'step:innehallet'],
      arrows: ['step:uppgiften order step:innehallet', 'step:uppgiften decides step:innehallet'],
    })
    expect(graph.nodes.map((node) => (node.kind === 'step' ? node.findings : null))).toEqual([1, 2])
  })

  it('holds every question and finding, and one condition for all that share it', () => {
    const { nodes } = around({ kind: 'all' })
    expect(nodes.filter((node) => node.startsWith('question:'))).toHaveLength(5)
    expect(nodes.filter((node) => node.startsWith('finding:'))).toHaveLength(3)
    // Three questions and the standing duty share one; the fourth question and the two other findings have their own.
    expect(nodes.filter((node) => node === 'villkor')).toHaveLength(4)
    expect(nodes.some((node) => node.startsWith('statement:'))).toBe(false)
  })

  it('shows of a finding all that leads to it, and what it rests on', () => {
    expect(around({ kind: 'finding', id: 'oppet-system' })).toEqual({
      nodes: [
        'question:arende',
        'villkor',
        'question:system',
        'question:systemtyp',
        'question:klass',
        'villkor',
        'finding:oppet-system',
        'statement:ex-1-1',
        'statement:ex-1-2',
      ],
      arrows: [
        'question:arende decides villkor',
        'villkor asks question:system',
        'villkor asks question:systemtyp',
        'question:system fills question:systemtyp',
        'villkor asks question:klass',
        'question:systemtyp decides villkor',
        'question:klass decides villkor',
        'villkor leads finding:oppet-system',
        'question:arende rests statement:ex-1-1',
        'finding:oppet-system rests statement:ex-1-1',
        'finding:oppet-system rests statement:ex-1-2',
      ],
    })
  })

  it('shows of a question what decides it and what it decides', () => {
    const { nodes } = around({ kind: 'question', id: 'klass' })
    expect(nodes.filter((node) => node !== 'villkor')).toEqual([
      'question:arende',
      'question:klass',
      'question:omrade',
      'finding:oppet-system',
    ])
  })

  it('shows of a statement what rests on it', () => {
    const { nodes, arrows } = around({ kind: 'statement', id: 'ex-2.1-1' })
    expect(nodes).toEqual(['question:omrade', 'villkor', 'finding:hog-risk', 'statement:ex-2.1-1'])
    expect(arrows).toContain('finding:hog-risk rests statement:ex-2.1-1')
  })

  it('shows of a step its questions and what becomes clear in it', () => {
    const { nodes } = around({ kind: 'step', id: 'innehallet' })
    expect(nodes).toContain('question:omrade')
    expect(nodes).toContain('finding:hog-risk')
    expect(nodes).not.toContain('finding:ansvar')
  })

  it('falls back on the steps where the thing does not exist', () => {
    expect(around({ kind: 'finding', id: 'finns-inte' }).nodes).toEqual(['step:uppgiften', 'step:innehallet'])
    expect(around({ kind: 'scenario', id: 'skola' }).nodes).toEqual(['step:uppgiften', 'step:innehallet'])
  })
})

describe('a case in the graph', () => {
  const statesWith = (answers: Readonly<Record<string, string | readonly string[]>>): Readonly<Record<string, string>> => {
    const own = whole()
    const graph = flowGraph(own, { kind: 'all' })
    const evaluation = evaluate(own.organisation, answers)
    return Object.fromEntries(
      graph.nodes.flatMap((node) => (node.kind === 'condition' ? [] : [[node.id, stateOf(node, evaluation)] as const])),
    )
  }

  it('lights what is asked and what applies, and rules out the rest', () => {
    expect(statesWith({ arende: 'anvanda', system: 'chatgpt', klass: '0' })).toEqual({
      'question:arende': 'lit',
      'question:system': 'lit',
      'question:systemtyp': 'lit',
      'question:klass': 'lit',
      'question:omrade': 'out',
      'finding:oppet-system': 'out',
      'finding:hog-risk': 'out',
      'finding:ansvar': 'lit',
    })
  })

  it('leaves open what the answers do not tell yet', () => {
    expect(statesWith({})).toMatchObject({ 'question:arende': 'open', 'question:klass': 'open', 'finding:hog-risk': 'open' })
  })

  it('lights an arrow between what is lit', () => {
    const arrow = { from: 'a', to: 'b', kind: 'asks', weight: 1 } as const
    const states = (one: 'lit' | 'open' | 'out', other: 'lit' | 'open' | 'out') => new Map([['a', one] as const, ['b', other] as const])
    expect(stateOfArrow(arrow, states('lit', 'lit'))).toBe('lit')
    expect(stateOfArrow(arrow, states('lit', 'open'))).toBe('open')
    expect(stateOfArrow(arrow, states('open', 'out'))).toBe('out')
  })
})
