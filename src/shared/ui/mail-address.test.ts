import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { mailAddress } from './mail-address.ts'

const mail = (body: string) => mailAddress({ to: 'guiden@exempel.se', subject: 'Åtgärd', body })

it('a mail begins with its text, on lines as mails have them', () => {
  expect(mail('a\nå')).toEqual({ href: 'mailto:guiden@exempel.se?subject=%C3%85tg%C3%A4rd&body=a%0D%0A%C3%A5', isLong: false })
})

it('no link is longer than mail programs take, and a text is in it whole or not at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (body) => {
      const { href, isLong } = mail(body)
      expect(href.length).toBeLessThanOrEqual(1800)
      const told = isLong ? '' : body.replaceAll(/\p{Cs}/gu, '').replaceAll(/\r?\n/g, '\r\n')
      expect(decodeURIComponent(/&body=(.*)$/s.exec(href)?.[1] ?? '')).toBe(told)
    }),
  )
  expect([mail('a'.repeat(1700)).isLong, mail('a'.repeat(1800)).isLong, mail('å'.repeat(400)).isLong]).toEqual([false, true, true])
})

it('half a sign stops no mail', () => {
  expect(mail('a\uD800b').href).toMatch(/body=ab$/)
})
