import type { ReactNode } from 'react'

/** A heading with what stands under it. */
export function TextSection({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="ds-heading section-heading">{heading}</h2>
      {children}
    </section>
  )
}

/** Sentences as a list. */
export function TextList({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="ds-list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
