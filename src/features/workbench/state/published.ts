import type { CompiledOrganisation } from '../../../content/compile/compile-organisation.ts'

/** Everything of an organisation in one language that the workbench shows. */
export type WholeOrganisation = Pick<
  CompiledOrganisation,
  'organisation' | 'sources' | 'shortcuts' | 'situations' | 'scenarios' | 'introduction' | 'claims' | 'upkeep'
>

/** Content files as they were written, by their path below the content folder. */
export type ContentFolder = Readonly<Record<string, string>>
