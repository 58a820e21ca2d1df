declare module 'content:site' {
  import type { SiteIndex } from '../schema/model.ts'
  const site: SiteIndex
  export default site
}
declare module 'content:glossary' {
  import type { Term } from '../schema/model.ts'
  const terms: readonly Term[]
  export default terms
}
declare module 'content:codes' {
  import type { Codes } from '../schema/model.ts'
  const codes: Codes
  export default codes
}
declare module 'content:changelog' {
  import type { ChangelogEntry } from '../schema/model.ts'
  const changelog: Readonly<Record<string, readonly ChangelogEntry[]>>
  export default changelog
}
declare module 'content:organisations' {
  import type { Organisation } from '../schema/model.ts'
  const loaders: Readonly<Record<string, () => Promise<{ readonly default: Organisation }>>>
  export default loaders
}
declare module 'content:sources' {
  import type { Sources } from '../schema/model.ts'
  const loaders: Readonly<Record<string, () => Promise<{ readonly default: Sources }>>>
  export default loaders
}
declare module 'content:shortcuts' {
  import type { Shortcut } from '../schema/model.ts'
  const loaders: Readonly<Record<string, () => Promise<{ readonly default: readonly Shortcut[] }>>>
  export default loaders
}
declare module 'content:scenarios' {
  import type { Scenario } from '../schema/model.ts'
  const loaders: Readonly<Record<string, () => Promise<{ readonly default: readonly Scenario[] }>>>
  export default loaders
}
declare module 'content:search' {
  import type { SearchEntry } from '../schema/model.ts'
  const loaders: Readonly<Record<string, () => Promise<{ readonly default: readonly SearchEntry[] }>>>
  export default loaders
}
