import type { OutcomeId } from '../../schema/outcomes.ts'

/** Each outcome has a shape of its own, so that it is told apart without colour. Drawn for the guide. */
const SHAPES: Readonly<Record<OutcomeId, string>> = {
  'inget-besked':
    'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 15.2a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Zm0-12.4c2.4 0 4 1.5 4 3.6 0 1.6-.9 2.5-1.9 3.3-.8.6-1.1 1-1.1 1.8v1h-2v-1.2c0-1.7 1-2.5 1.9-3.2.7-.6 1.1-1 1.1-1.7 0-.9-.8-1.6-2-1.6s-2.1.8-2.1 2H8c0-2.4 1.6-4 4-4Z',
  nej: 'M8 2h8l6 6v8l-6 6H8l-6-6V8l6-6Zm.7 5.3L7.3 8.7l3.3 3.3-3.3 3.3 1.4 1.4 3.3-3.3 3.3 3.3 1.4-1.4-3.3-3.3 3.3-3.3-1.4-1.4-3.3 3.3-3.3-3.3Z',
  'annan-vag':
    'M4 3h2v10a3 3 0 0 0 3 3h6.6l-2.3-2.3 1.4-1.4L19.4 17l-4.7 4.7-1.4-1.4 2.3-2.3H9a5 5 0 0 1-5-5V3Zm8 0h8v2h-8V3Zm0 4h6v2h-6V7Z',
  forst:
    'M6 2h12v2l-.2 1.8a6 6 0 0 1-3 4.4L12.9 12l1.9 1.8a6 6 0 0 1 3 4.4L18 20v2H6v-2l.2-1.8a6 6 0 0 1 3-4.4l1.9-1.8-1.9-1.8a6 6 0 0 1-3-4.4L6 4V2Zm2.2 2 .1 1.5a4 4 0 0 0 2 3L12 10l1.7-1.5a4 4 0 0 0 2-3l.1-1.5H8.2ZM12 14.6l-1.6 1.5a4 4 0 0 0-2 3l-.1.9h7.4l-.1-.9a4 4 0 0 0-2-3L12 14.6Z',
  villkor: 'M4 3h16v18H4V3Zm2 2v14h12V5H6Zm2 2h8v2H8V7Zm7.3 4.3 1.4 1.4-5.2 5.2-3.2-3.2 1.4-1.4 1.8 1.8 3.8-3.8Z',
  ja: 'M12 2a10 10 0 1 1 0 20 10 10 0 0 1 0-20Zm5.3 6.3L10.5 15l-3.3-3.3-1.4 1.4 4.7 4.7 8.2-8.2-1.4-1.3Z',
}

/** The outcome's sign. Says nothing to screen readers, since the words stand beside it. */
export function OutcomeIcon({ outcome }: { readonly outcome: OutcomeId }) {
  return (
    <svg className="outcome-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path fill="currentColor" fillRule="evenodd" d={SHAPES[outcome]} />
    </svg>
  )
}

/** Signs beside words, drawn with lines of one width. */
const SIGNS = {
  arrow: 'M4 12h15M13 6l6 6-6 6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18ZM12 7.5V12l3 2.5',
  lock: 'M5.5 11h13v9.5h-13zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11M12 14.5v2.5',
  document: 'M6 3h8l4.5 4.5V21H6zM13.5 3v5h5M9 13h6.5M9 16.5h6.5',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5',
} as const

/** Drawn for the guide. Says nothing to screen readers, since the words stand beside it. */
export function Sign({ name }: { readonly name: keyof typeof SIGNS }) {
  return (
    <svg className="sign" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" d={SIGNS[name]} />
    </svg>
  )
}

/** The guide's own mark, the same as its favicon. */
export function GuideMark() {
  return (
    <svg className="guide-mark" viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" />
      <path fill="none" strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" d="M8 22 14 9l4 8 3-4 3 9" />
    </svg>
  )
}
