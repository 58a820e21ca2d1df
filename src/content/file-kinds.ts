import type * as z from 'zod/mini'
import { ChangelogSource, ChangesSource } from '../schema/changes.ts'
import { Findings } from '../schema/findings.ts'
import { EnglishFingerprints } from '../schema/english-fingerprints.ts'
import { Foreign } from '../schema/foreign.ts'
import { Fingerprints } from '../schema/fingerprints.ts'
import { Flow } from '../schema/flow.ts'
import { Glossary } from '../schema/glossary.ts'
import { IntroductionSource } from '../schema/introduction.ts'
import { GlossaryOverlay, OrganisationOverlay, SystemsOverlay, VocabularyOverlay } from '../schema/overlay.ts'
import { Policy } from '../schema/policy.ts'
import { Promises } from '../schema/promises.ts'
import { RenamesSource } from '../schema/renames.ts'
import { Scenarios } from '../schema/scenarios.ts'
import { Shortcuts } from '../schema/shortcuts.ts'
import { Site } from '../schema/site.ts'
import { Section } from '../schema/statements.ts'
import { Systems } from '../schema/systems.ts'
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
  policy: Policy,
  flow: Flow,
  findings: Findings,
  statements: Section,
  shortcuts: Shortcuts,
  scenarios: Scenarios,
  introduction: IntroductionSource,
  promises: Promises,
  fingerprints: Fingerprints,
  changes: ChangesSource,
  changelog: ChangelogSource,
  renames: RenamesSource,
  foreign: Foreign,
  en: OrganisationOverlay,
  'en.fingerprints': EnglishFingerprints,
}
