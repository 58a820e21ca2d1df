import { inTranslations, type Translation } from '../../schema/languages.ts'
import { TranslationFingerprints } from '../../schema/translation-fingerprints.ts'
import { Foreign } from '../../schema/foreign.ts'
import { Glossary } from '../../schema/glossary.ts'
import { GlossaryOverlay, SinceOverlay, SituationsOverlay, SystemsOverlay, VocabularyOverlay } from '../../schema/overlay.ts'
import { Situations } from '../../schema/situations.ts'
import { Since } from '../../schema/since.ts'
import { Site } from '../../schema/site.ts'
import { Systems } from '../../schema/systems.ts'
import { Vocabulary } from '../../schema/vocabulary.ts'
import { checkKeys } from '../read/check-keys.ts'
import { checkProposals, checkSystems, checkVocabulary } from './check-shared.ts'
import { checkForeign } from './check-foreign.ts'
import { checkGlossary, checkGlossaryOverlay } from './compile-glossary.ts'
import { checkSharedSituations } from './compile-situations.ts'
import { checkVocabularyOverlay } from './translate.ts'
import type { Noted } from '../read/noted.ts'
import type { Reader } from '../read/reader.ts'

/** The files that all organisations share, checked each by itself. */
export function readShared(reader: Reader) {
  const swedish = readSwedish(reader)
  return { ...swedish, words: inTranslations((language) => readWords(reader, language, swedish)) }
}

/** The files that all organisations share. */
export type Shared = ReturnType<typeof readShared>

function readSwedish({ read, readIfThere }: Reader) {
  const files = {
    site: read(Site, 'site.yaml'),
    vocabulary: read(Vocabulary, 'questions.yaml'),
    systems: read(Systems, 'systems.yaml'),
    glossary: read(Glossary, 'glossary.yaml'),
    situations: readIfThere(Situations, 'situations.yaml'),
    since: readIfThere(Since, 'since.yaml'),
    foreign: readIfThere(Foreign, 'foreign.yaml'),
  }
  const { vocabulary, systems, glossary, situations, foreign } = files
  checkVocabulary(vocabulary)
  checkProposals(vocabulary)
  checkSystems(systems, vocabulary)
  checkGlossary(glossary)
  if (situations !== undefined) checkSharedSituations(situations)
  if (foreign !== undefined) checkForeign(foreign)
  return files
}

/** The words of a language that stand beside the shared files. */
function readWords(
  { readIfThere }: Reader,
  language: Translation,
  { vocabulary, systems, glossary, situations, since }: ReturnType<typeof readSwedish>,
) {
  const words = {
    vocabulary: readIfThere(VocabularyOverlay, `questions.${language}.yaml`),
    systems: readIfThere(SystemsOverlay, `systems.${language}.yaml`),
    glossary: readIfThere(GlossaryOverlay, `glossary.${language}.yaml`),
    situations: readIfThere(SituationsOverlay, `situations.${language}.yaml`),
    since: readIfThere(SinceOverlay, `since.${language}.yaml`),
  }
  if (words.vocabulary !== undefined) checkVocabularyOverlay(words.vocabulary, vocabulary)
  if (words.glossary !== undefined) checkGlossaryOverlay(words.glossary, glossary)
  checkIds('systems', words.systems, systems)
  checkIds('situations', words.situations, situations)
  checkIds('since', words.since, since)
  readIfThere(TranslationFingerprints, `${language}.fingerprints.yaml`)
  return words
}

/** Checks that what has words in another language is there in Swedish. */
function checkIds<List extends string>(
  list: List,
  overlay: Noted<Readonly<Record<List, Readonly<Record<string, unknown>>>>> | undefined,
  swedish: Noted<Readonly<Record<List, readonly { readonly id: string }[]>>> | undefined,
): void {
  if (overlay === undefined) return
  const ids = (swedish?.value?.[list] ?? []).map(({ id }) => id)
  checkKeys(overlay.source, swedish?.mentions ?? (() => false))([list], overlay.value?.[list], ids)
}
