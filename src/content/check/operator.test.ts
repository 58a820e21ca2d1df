import { describe, expect, it } from 'vitest'
import { parseContent } from '../read/parsed-content.ts'
import { formatProblem } from '../read/problem.ts'
import { loadContent } from '../compile/load.ts'
import { missingOperator } from './operator.ts'
import { change, SMALL_CONTENT, told } from '../compile/small-content.test-support.ts'

describe('whoever runs the guide', () => {
  it('is asked for where site.yaml does not say', () => {
    expect(missingOperator(parseContent(SMALL_CONTENT)).map(formatProblem).join('\n')).toMatchInlineSnapshot(
      `"site.yaml:1:1 Det står inte vem som driver guiden. Fyll i ”operator” med namn och e-post, så att tillgänglighetsredogörelsen säger vart man vänder sig."`,
    )
  })

  it('is asked for no more once it is there, and reaches the pages', () => {
    const files = change(['site.yaml', 'name: Provlotsen\n', 'name: Provlotsen\noperator:\n  name: Exempelstaden\n  mail: ai@exempel.se\n'])
    expect(missingOperator(parseContent(files))).toEqual([])
    const loaded = loadContent(files)
    expect(loaded.kind === 'content' && loaded.content.site.operator).toEqual({
      name: 'Exempelstaden',
      mail: 'ai@exempel.se',
      phone: null,
      address: null,
      assessed: null,
      faults: [],
    })
  })

  it('has an address that mail can be sent to', () => {
    expect(
      told(change(['site.yaml', 'name: Provlotsen\n', 'name: Provlotsen\noperator:\n  name: Exempelstaden\n  mail: ring oss\n'])),
    ).toMatchInlineSnapshot(`"site.yaml:4:9 En e-postadress skrivs som namn@organisation.se."`)
  })
})
