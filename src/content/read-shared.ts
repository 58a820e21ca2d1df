import { EnglishFingerprints } from '../schema/english-fingerprints.ts'
import { Foreign } from '../schema/foreign.ts'
import { Glossary } from '../schema/glossary.ts'
import { GlossaryOverlay, SinceOverlay, SituationsOverlay, SystemsOverlay, VocabularyOverlay } from '../schema/overlay.ts'
import { Situations } from '../schema/situations.ts'
import { Since } from '../schema/since.ts'
import { Site } from '../schema/site.ts'
import { Systems } from '../schema/systems.ts'
import { Vocabulary } from '../schema/vocabulary.ts'
import { checkSystems, checkVocabulary } from './check-shared.ts'
import { checkForeign } from './check-foreign.ts'
import { checkGlossary, checkGlossaryOverlay } from './compile-glossary.ts'
import { checkSharedSituations } from './compile-situations.ts'
import { checkSinceOverlay } from './compile-since.ts'
import { checkSystemsOverlay, checkVocabularyOverlay } from './translate.ts'
import { checkSituationsOverlay } from './translate-situations.ts'
import type { Reader } from './reader.ts'

/** The files that all organisations share, checked each by itself. */
export function readShared({ read, readIfThere }: Reader) {
  const site = read(Site, 'site.yaml')
  const vocabulary = read(Vocabulary, 'questions.yaml')
  const systems = read(Systems, 'systems.yaml')
  const overlay = readIfThere(VocabularyOverlay, 'questions.en.yaml')
  checkVocabulary(vocabulary)
  checkSystems(systems, vocabulary)
  if (overlay !== undefined) checkVocabularyOverlay(overlay, vocabulary)
  const systemsOverlay = readIfThere(SystemsOverlay, 'systems.en.yaml')
  if (systemsOverlay !== undefined) checkSystemsOverlay(systemsOverlay, systems)
  const glossary = read(Glossary, 'glossary.yaml')
  checkGlossary(glossary)
  const glossaryOverlay = readIfThere(GlossaryOverlay, 'glossary.en.yaml')
  if (glossaryOverlay !== undefined) checkGlossaryOverlay(glossaryOverlay, glossary)
  const situations = readIfThere(Situations, 'situations.yaml')
  if (situations !== undefined) checkSharedSituations(situations)
  const situationsOverlay = readIfThere(SituationsOverlay, 'situations.en.yaml')
  if (situationsOverlay !== undefined) checkSituationsOverlay(situationsOverlay, situations)
  const since = readIfThere(Since, 'since.yaml')
  const sinceOverlay = readIfThere(SinceOverlay, 'since.en.yaml')
  if (sinceOverlay !== undefined) checkSinceOverlay(sinceOverlay, since)
  readIfThere(EnglishFingerprints, 'en.fingerprints.yaml')
  const foreign = readIfThere(Foreign, 'foreign.yaml')
  if (foreign !== undefined) checkForeign(foreign)
  return {
    site,
    vocabulary,
    systems,
    overlay,
    systemsOverlay,
    glossary,
    glossaryOverlay,
    situations,
    situationsOverlay,
    since,
    sinceOverlay,
    foreign,
  }
}

/** The files that all organisations share. */
export type Shared = ReturnType<typeof readShared>
