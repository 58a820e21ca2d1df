/* An import statement with a relative name is no type within such a declaration, but silently anything. */
/* oxlint-disable typescript/consistent-type-imports */
declare module 'content:site' {
  const site: import('../schema/model.ts').SiteIndex
  export default site
}
declare module 'content:glossary' {
  const loaders: Readonly<
    Record<import('../schema/languages.ts').Language, () => Promise<{ readonly default: readonly import('../schema/model.ts').Term[] }>>
  >
  export default loaders
}
declare module 'content:foreign' {
  const foreign: import('../schema/model.ts').ForeignWords
  export default foreign
}
declare module 'content:codes' {
  const codes: import('../schema/model.ts').Codes
  export default codes
}
declare module 'content:forms' {
  const forms: import('../content/edit/forms.ts').Forms
  export default forms
}
declare module 'content:system-answers' {
  const answers: Readonly<Record<string, readonly import('../schema/system-answer.ts').SystemAnswer[]>>
  export default answers
}
declare module 'content:changelog' {
  const changelog: Readonly<Record<string, readonly import('../schema/model.ts').ChangelogEntry[]>>
  export default changelog
}
declare module 'content:loaders' {
  interface Kinds {
    readonly organisations: import('../schema/model.ts').Organisation
    readonly sources: import('../schema/model.ts').Sources
    readonly shortcuts: readonly import('../schema/model.ts').Shortcut[]
    readonly situations: readonly import('../schema/told-situation.ts').Situation[]
    readonly 'situation-titles': readonly import('../schema/told-situation.ts').SituationTitle[]
    readonly scenarios: readonly import('../schema/model.ts').Scenario[]
    readonly introduction: import('../schema/model.ts').Introduction
    /** In a large site alone. */
    readonly 'system-answers': Readonly<Record<string, readonly import('../schema/system-answer.ts').SystemAnswer[]>>
    /** In a large site alone. */
    readonly glossary: readonly import('../schema/model.ts').Term[]
    /** In a large site alone. */
    readonly search: readonly import('../schema/search-entry.ts').SearchEntry[]
  }
  const open: <K extends keyof Kinds>(
    kind: K,
    id: string,
    language: import('../schema/languages.ts').Language,
  ) => Promise<{ readonly default: Kinds[K] }>
  export default open
}
declare module 'content:directory' {
  const directory: Readonly<
    Record<string, () => Promise<{ readonly index: import('../schema/model.ts').SiteIndex['organisations'][number] }>>
  >
  export default directory
}
declare module 'content:names' {
  const names: readonly { readonly id: string; readonly name: string; readonly document: string }[]
  export default names
}
declare module 'content:workbench' {
  const workbench: {
    readonly editorial: Readonly<
      Record<
        string,
        () => Promise<{
          readonly default: { readonly claims: import('../schema/claims.ts').Claims; readonly upkeep: import('../schema/upkeep.ts').Upkeep }
        }>
      >
    >
    /** By organisation; the shared files under the empty name. */
    readonly files: Readonly<
      Record<string, () => Promise<{ readonly default: import('../features/workbench/state/published.ts').ContentFolder }>>
    >
  }
  export default workbench
}
declare module 'content:search' {
  const loaders: Readonly<
    Record<
      import('../schema/languages.ts').Language,
      () => Promise<{ readonly default: readonly import('../schema/search-entry.ts').SearchEntry[] }>
    >
  >
  export default loaders
}

/** What the build writes in. */
interface ImportMeta {
  readonly env: { readonly VERSION: string; readonly DEV: boolean }
}
