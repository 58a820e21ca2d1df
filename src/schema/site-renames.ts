/** Parts of addresses that have been others, old to new; `(borttaget)` for what has gone. Only what is renamed. */
export interface SiteRenames {
  readonly organisations?: Readonly<Record<string, string>>
  readonly systems?: Readonly<Record<string, string>>
  readonly own?: readonly {
    readonly kind: 'steps' | 'tasks' | 'situations' | 'parts' | 'sections' | 'findings'
    /** The organisation's id of today. */
    readonly organisation: string
    readonly ids: Readonly<Record<string, string>>
  }[]
}

/** Ids of an organisation's own that links and browsers hold: by its id of today, old to new. */
export type OwnRenames = Readonly<Record<'scenarios' | 'parts' | 'cards', Readonly<Record<string, Readonly<Record<string, string>>>>>>
