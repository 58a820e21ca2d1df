declare module 'content:site' {
  import type { SiteIndex } from '../schema/model.ts'
  const site: SiteIndex
  export default site
}
declare module 'content:glossary' {
  import type { Term } from '../schema/model.ts'
  const loaders: Readonly<Record<'sv' | 'en', () => Promise<{ readonly default: readonly Term[] }>>>
  export default loaders
}
declare module 'content:foreign' {
  import type { ForeignWords } from '../schema/model.ts'
  const foreign: ForeignWords
  export default foreign
}
declare module 'content:codes' {
  import type { Codes } from '../schema/model.ts'
  const codes: Codes
  export default codes
}
declare module 'content:forms' {
  // An import statement with a relative name is no type here, but silently anything.
  // oxlint-disable-next-line typescript/consistent-type-imports
  const forms: import('../content/forms.ts').Forms
  export default forms
}
declare module 'content:changelog' {
  import type { ChangelogEntry } from '../schema/model.ts'
  const changelog: Readonly<Record<string, readonly ChangelogEntry[]>>
  export default changelog
}
declare module 'content:loaders' {
  import type { Introduction, Language, Organisation, Scenario, Shortcut, Sources, Term } from '../schema/model.ts'
  interface Kinds {
    readonly organisations: Organisation
    readonly sources: Sources
    readonly shortcuts: readonly Shortcut[]
    readonly scenarios: readonly Scenario[]
    readonly introduction: Introduction
    /** In a large site alone. */
    readonly glossary: readonly Term[]
  }
  const open: <K extends keyof Kinds>(kind: K, id: string, language: Language) => Promise<{ readonly default: Kinds[K] }>
  export default open
}
declare module 'content:directory' {
  import type { SiteIndex } from '../schema/model.ts'
  const directory: Readonly<Record<string, () => Promise<{ readonly index: SiteIndex['organisations'][number] }>>>
  export default directory
}
declare module 'content:names' {
  const names: readonly { readonly id: string; readonly name: string; readonly document: string }[]
  export default names
}
declare module 'content:workbench' {
  import type { Claims } from '../schema/claims.ts'
  import type { Upkeep } from '../schema/upkeep.ts'
  import type { ContentFolder } from '../features/workbench/state/published.ts'
  const workbench: {
    readonly editorial: Readonly<Record<string, () => Promise<{ readonly default: { readonly claims: Claims; readonly upkeep: Upkeep } }>>>
    /** By organisation; the shared files under the empty name. */
    readonly files: Readonly<Record<string, () => Promise<{ readonly default: ContentFolder }>>>
  }
  export default workbench
}
declare module 'content:search' {
  import type { SearchEntry } from '../schema/model.ts'
  const loaders: Readonly<Record<'sv' | 'en', () => Promise<{ readonly default: readonly SearchEntry[] }>>>
  export default loaders
}

/** What the build writes in. */
interface ImportMeta {
  readonly env: { readonly VERSION: string; readonly DEV: boolean }
}
