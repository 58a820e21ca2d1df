/** A document, by whose it is. */
export interface Document extends Readonly<Record<'id' | 'title' | 'issuer' | 'kind' | 'version', string>> {
  readonly address: string | null
}
