import { HASHED_FOLDER } from './headers.ts'

/**
 * Names of what is bundled. Those who block advertisements, trackers and social buttons go by words in the names of files, and a part
 * that is named after what it does, such as sharing a link, is blocked with them. No part is named after anything; letters and digits
 * alone in what stands for the content, so that no separator can make a word of it.
 */
export const BUNDLE_NAMES = {
  entryFileNames: `${HASHED_FOLDER}/index-[hash].js`,
  chunkFileNames: `${HASHED_FOLDER}/del-[hash].js`,
  assetFileNames: ({ names }: { readonly names: readonly string[] }) =>
    `${HASHED_FOLDER}/${names.some((name) => name.endsWith('.css')) ? 'stil' : 'del'}-[hash][extname]`,
  hashCharacters: 'base36',
} as const

/** What the common public lists of content blockers go by, as whole words. Read out of EasyList, EasyPrivacy and Fanboy's lists. */
const LISTED = wordsOf(
  'ad ads adv advert adverts advertise advertisement advertising adserver adsense adunit banner banners sponsor sponsored promo popup popunder interstitial affiliate doubleclick',
  'share shares sharing sharer sharebar social socials socialmedia follow followus bookmark facebook fb twitter tweet linkedin instagram pinterest youtube reddit whatsapp addthis sharethis',
  'rss feed newsletter subscribe subscription signup optin feedback survey recommend recommendations overlay',
  'cookie cookies cookiebar consent gdpr ccpa privacy',
)

/** What they stop fetching besides, as a tracker. A class may be called so. */
const TRACKERS = wordsOf(
  'track tracker tracking analytics beacon pixel metric metrics telemetry stats statistics counter hit hits impression click clicks collect log logger logging event events tag tags visitor visit fingerprint',
)

/** The word that a content blocker may know a file or a class by, if any. Capitals begin a word, as they do in names of files and classes. */
export function listedWord(name: string, kind: 'file' | 'class' = 'file'): string | undefined {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .find((word) => LISTED.has(word) || (kind === 'file' && TRACKERS.has(word)))
}

function wordsOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}
