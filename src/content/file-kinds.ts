import type * as z from 'zod/mini'
import { ChangelogSource, ChangesSource } from '../schema/changes.ts'
import { Decided } from '../schema/decided.ts'
import { Findings } from '../schema/findings.ts'
import { EnglishFingerprints } from '../schema/english-fingerprints.ts'
import { Foreign } from '../schema/foreign.ts'
import { Fingerprints } from '../schema/fingerprints.ts'
import { Flow } from '../schema/flow.ts'
import { Glossary } from '../schema/glossary.ts'
import { IntroductionSource } from '../schema/introduction.ts'
import { Ledger } from '../schema/ledger.ts'
import {
  GlossaryOverlay,
  OrganisationOverlay,
  SinceOverlay,
  SituationsOverlay,
  SystemsOverlay,
  VocabularyOverlay,
} from '../schema/overlay.ts'
import { OwnSystems, OwnVocabulary } from '../schema/own-vocabulary.ts'
import { Policy } from '../schema/policy.ts'
import { Promises } from '../schema/promises.ts'
import { RenamesSource } from '../schema/renames.ts'
import { Scenarios } from '../schema/scenarios.ts'
import { Shortcuts } from '../schema/shortcuts.ts'
import { Site } from '../schema/site.ts'
import { OwnSituations, Situations } from '../schema/situations.ts'
import { Since } from '../schema/since.ts'
import { SetAside } from '../schema/set-aside.ts'
import { Section } from '../schema/statements.ts'
import { Systems } from '../schema/systems.ts'
import { entryKinds } from '../schema/texts-in.ts'
import { Vocabulary } from '../schema/vocabulary.ts'

/** Every kind of content file with its schema, by the name of the schema file that editors are pointed to. */
export const FILE_KINDS: Readonly<Record<string, z.ZodMiniType>> = {
  site: Site,
  questions: Vocabulary,
  'questions.en': VocabularyOverlay,
  systems: Systems,
  'systems.en': SystemsOverlay,
  glossary: Glossary,
  'glossary.en': GlossaryOverlay,
  situations: Situations,
  'situations.en': SituationsOverlay,
  since: Since,
  'since.en': SinceOverlay,
  policy: Policy,
  flow: Flow,
  changes: ChangesSource,
  findings: Findings,
  introduction: IntroductionSource,
  statements: Section,
  shortcuts: Shortcuts,
  'own-questions': OwnVocabulary,
  'own-systems': OwnSystems,
  'own-situations': OwnSituations,
  scenarios: Scenarios,
  promises: Promises,
  decided: Decided,
  'set-aside': SetAside,
  fingerprints: Fingerprints,
  changelog: ChangelogSource,
  renames: RenamesSource,
  ledger: Ledger,
  foreign: Foreign,
  en: OrganisationOverlay,
  'en.fingerprints': EnglishFingerprints,
}

/** Files that are of another kind in an organisation's folder than the shared file of the same name. */
const OTHER_KINDS: Readonly<Record<string, string>> = { situations: 'own-situations', questions: 'own-questions', systems: 'own-systems' }

/** The name of a file with English texts. */
export const ENGLISH_FILE = /(^|[/.])en\.yaml$/

/** Which folder a file lies in ('' for the shared files, otherwise an organisation's), and which kind it is of; undefined where there is no such kind. */
export function placeOf(path: string): { readonly folder: string; readonly kind: string; readonly schema: z.ZodMiniType } | undefined {
  const [, folder = '', statements, name = ''] = /^(organisations\/[^/]+\/)?(?:(statements)\/.+|(.+))\.yaml$/.exec(path) ?? []
  const kind = statements ?? (folder === '' ? name : (OTHER_KINDS[name] ?? name))
  const schema = Object.hasOwn(FILE_KINDS, kind) ? FILE_KINDS[kind] : undefined
  return schema === undefined ? undefined : { folder, kind, schema }
}

/** Kinds of files with texts that have English: the shared ones, whose English stands in a file beside each, and an organisation's, with one for all. */
export const TRANSLATED: Readonly<Record<'shared' | 'own', readonly string[]>> = translatedKinds()

function translatedKinds() {
  const kinds = Object.entries(FILE_KINDS).flatMap(([kind, schema]) => (entryKinds(schema).length === 0 ? [] : [kind]))
  const isShared = (kind: string): boolean => `${kind}.en` in FILE_KINDS
  return { shared: kinds.filter(isShared), own: kinds.filter((kind) => !isShared(kind)) }
}
