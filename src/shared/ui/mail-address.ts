/** Of the characters of a link, which mail programs cut off beyond. */
const LONGEST = 1800

interface Mail {
  /** Empty where the person is to fill it in. */
  readonly to: string
  readonly subject: string
  readonly body: string
}

/** A link that begins a mail in the person's own program. Where the text is too long for one the mail begins without it, and `isLong`. */
export function mailAddress({ to, subject, body }: Mail): { readonly href: string; readonly isLong: boolean } {
  const empty = `mailto:${to}?subject=${encode(subject)}`
  const whole = `${empty}&body=${encode(body.replaceAll(/\r?\n/g, '\r\n'))}`
  const isLong = whole.length > LONGEST
  return { href: isLong ? empty : whole, isLong }
}

/** Half a sign, as may be pasted or typed, is nothing that an address can hold. */
function encode(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Cs}/gu, ''))
}
