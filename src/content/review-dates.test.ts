import { describe, expect, it } from 'vitest'
import { overdueReviews } from './review-dates.ts'
import { change, SMALL_CONTENT } from './small-content.test-support.ts'

describe('the day of review', () => {
  it('is told in its place once it has passed', () => {
    expect(overdueReviews(SMALL_CONTENT, '2027-01-01')).toEqual([])
    expect(
      overdueReviews(SMALL_CONTENT, '2027-01-02').map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`),
    ).toEqual([
      'organisations/exempel/policy.yaml:12:13 Innehållet skulle ha setts över senast 2027-01-01. Läs dokumentet igen, och flytta fram dagen när allt stämmer.',
    ])
  })

  it('is not told of a file that cannot be read, which has its own problems', () => {
    expect(overdueReviews(change(['policy.yaml', 'reviewBy: 2027-01-01', 'reviewBy: snart']), '2030-01-01')).toEqual([])
  })
})
