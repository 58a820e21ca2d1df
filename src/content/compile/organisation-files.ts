import type { ChangelogSource, ChangesSource } from '../../schema/changes.ts'
import type { Findings } from '../../schema/findings.ts'
import type { Fingerprints } from '../../schema/fingerprints.ts'
import type { Flow } from '../../schema/flow.ts'
import type { IntroductionSource } from '../../schema/introduction.ts'
import type { OwnSystems, OwnVocabulary } from '../../schema/own-vocabulary.ts'
import type { Policy } from '../../schema/policy.ts'
import type { Promises } from '../../schema/promises.ts'
import type { Scenarios } from '../../schema/scenarios.ts'
import type { GivenAnswers, Shortcuts } from '../../schema/shortcuts.ts'
import type { Section } from '../../schema/statements.ts'
import type { Since } from '../../schema/since.ts'
import type { Systems } from '../../schema/systems.ts'
import type { Vocabulary } from '../../schema/vocabulary.ts'
import type { SituationFiles } from './compile-situations.ts'
import type { Noted } from '../read/noted.ts'

/** The organisation that another one extends, as the other sees it. */
export interface Parent {
  readonly id: string
  /** Undefined where it cannot be read. */
  readonly policy: Policy | undefined
  /** What its tasks and cases answer to the questions that it does not ask. */
  readonly answers: GivenAnswers
  /** Cases, tasks and findings that come from it. */
  readonly scenarios: ReadonlySet<string>
  readonly shortcuts: ReadonlySet<string>
  readonly findings: readonly string[]
  readonly flow: Flow | undefined
  /** Its own tools. */
  readonly tools: NonNullable<OwnSystems['systems']>
  /** Systems that the organisation itself has decided on. */
  readonly systems: readonly unknown[]
}

/** The parsed files of one organisation's folder, beside the shared ones. */
export interface OrganisationFiles {
  readonly id: string
  readonly policy: Noted<Policy>
  readonly flow: Noted<Flow>
  readonly findings: Noted<Findings>
  /** By file name without ending, which is also the section's id. */
  readonly sections: ReadonlyMap<string, Noted<Section>>
  readonly shortcuts: Noted<Shortcuts>
  readonly situations: SituationFiles
  readonly scenarios: Noted<Scenarios>
  readonly introduction: Noted<IntroductionSource> | undefined
  readonly promises: Noted<Promises> | undefined
  readonly fingerprints: Noted<Fingerprints> | undefined
  readonly changes: Noted<ChangesSource> | undefined
  readonly changelog: Noted<ChangelogSource> | undefined
  /** What all share, with what the organisation adds to it. */
  readonly vocabulary: Noted<Vocabulary>
  readonly systems: Noted<Systems>
  /** What the organisation alone adds to the two; undefined where it adds nothing. */
  readonly own: { readonly vocabulary: Noted<OwnVocabulary> | undefined; readonly systems: Noted<OwnSystems> | undefined }
  readonly since: Noted<Since> | undefined
  /** What it has of the organisation that it extends; null where it extends none. */
  readonly parent: Parent | null
  readonly pictures: ReadonlyMap<string, string>
}
