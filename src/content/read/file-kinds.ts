import type * as z from 'zod/mini'
import { ChangelogSource, ChangesSource } from '../../schema/changes.ts'
import { Decided } from '../../schema/decided.ts'
import { Findings } from '../../schema/findings.ts'
import { TranslationFingerprints } from '../../schema/translation-fingerprints.ts'
import { Foreign } from '../../schema/foreign.ts'
import { Fingerprints } from '../../schema/fingerprints.ts'
import { Flow } from '../../schema/flow.ts'
import { Glossary } from '../../schema/glossary.ts'
import { IntroductionSource } from '../../schema/introduction.ts'
import { Ledger } from '../../schema/ledger.ts'
import {
  GlossaryOverlay,
  OrganisationOverlay,
  SinceOverlay,
  SituationsOverlay,
  SystemsOverlay,
  VocabularyOverlay,
} from '../../schema/overlay.ts'
import { OwnSystems, OwnVocabulary } from '../../schema/own-vocabulary.ts'
import { Policy } from '../../schema/policy.ts'
import { Promises } from '../../schema/promises.ts'
import { RenamesSource } from '../../schema/renames.ts'
import { Scenarios } from '../../schema/scenarios.ts'
import { Shortcuts } from '../../schema/shortcuts.ts'
import { Site } from '../../schema/site.ts'
import { OwnSituations, Situations } from '../../schema/situations.ts'
import { Since } from '../../schema/since.ts'
import { SetAside } from '../../schema/set-aside.ts'
import { Section } from '../../schema/statements.ts'
import { Systems } from '../../schema/systems.ts'
import { type Language, TRANSLATIONS } from '../../schema/languages.ts'
import type { OverlaidName, OwnKind, SharedName } from './file-names.ts'
import { entryKinds } from '../../schema/texts-in.ts'
import { Vocabulary } from '../../schema/vocabulary.ts'

type Kinds = Readonly<Record<string, z.ZodMiniType>>

/** The shapes of the files with words that stand beside shared files. */
const OVERLAYS: Readonly<Record<OverlaidName, z.ZodMiniType>> = {
  questions: VocabularyOverlay,
  systems: SystemsOverlay,
  glossary: GlossaryOverlay,
  situations: SituationsOverlay,
  since: SinceOverlay,
}

const SHARED: Kinds & Readonly<Record<SharedName, z.ZodMiniType>> = {
  site: Site,
  questions: Vocabulary,
  systems: Systems,
  glossary: Glossary,
  situations: Situations,
  since: Since,
  renames: RenamesSource,
  ledger: Ledger,
  foreign: Foreign,
}

/** Begins the kinds of an organisation's files that have the name of a shared one and are of another kind. */
const OWN_PREFIX = 'own-'

const OWN: Kinds & Readonly<Record<OwnKind, z.ZodMiniType>> = {
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
}

/** Words of one language: beside shared files, and of an organisation's; with the Swedish that they were written from. */
const wordsIn = (language: string): Kinds => ({
  ...Object.fromEntries(Object.entries(OVERLAYS).map(([kind, schema]) => [`${kind}.${language}`, schema])),
  [language]: OrganisationOverlay,
  [`${language}.fingerprints`]: TranslationFingerprints,
})

/** Every kind of content file with its schema, by the name of the schema file that editors are pointed to. */
export const FILE_KINDS: Kinds = { ...SHARED, ...OWN, ...Object.assign({}, ...TRANSLATIONS.map(wordsIn)) }

const TRANSLATED_FILE = new RegExp(String.raw`(?:^|[/.])(${TRANSLATIONS.join('|')})\.yaml$`)

/** The language of the texts in a file, as its name says it. */
export function languageOf(path: string): Language {
  return (TRANSLATED_FILE.exec(path)?.[1] ?? 'sv') as Language
}

/** Where the words of a language stand for a kind of file in a folder: beside a shared file, and in one file for all of an organisation's. */
export function translationOf(folder: string, kind: string, language: Language): string {
  return folder === '' ? `${kind}.${language}.yaml` : `${folder}${language}.yaml`
}

/** Which folder a file lies in ('' for the shared files, otherwise an organisation's), and which kind it is of; undefined where there is no such kind. */
export function placeOf(path: string): { readonly folder: string; readonly kind: string; readonly schema: z.ZodMiniType } | undefined {
  const [, folder = '', statements, name = ''] = /^(organisations\/[^/]+\/)?(?:(statements)\/.+|(.+))\.yaml$/.exec(path) ?? []
  const kind = statements ?? (folder !== '' && Object.hasOwn(OWN, OWN_PREFIX + name) ? OWN_PREFIX + name : name)
  const schema = Object.hasOwn(FILE_KINDS, kind) ? FILE_KINDS[kind] : undefined
  return schema === undefined ? undefined : { folder, kind, schema }
}

/** Kinds of files with texts that are translated: the shared ones, with a file beside each, and an organisation's, with one for all. */
export const TRANSLATED: Readonly<Record<'shared' | 'own', readonly string[]>> = {
  shared: Object.keys(OVERLAYS),
  own: Object.keys(OWN).filter((kind) => entryKinds(FILE_KINDS[kind] as z.ZodMiniType).length > 0),
}
