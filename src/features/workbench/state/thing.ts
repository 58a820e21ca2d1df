/** Something in an organisation's content that the workbench can be about. A question goes by its fact. */
export interface Thing {
  readonly kind: 'step' | 'question' | 'finding' | 'statement' | 'scenario' | 'promise'
  readonly id: string
}
