declare module 'content:site' {
  import type { SiteIndex } from '../schema/model.ts'
  const site: SiteIndex
  export default site
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
