import { type Block, bold, headingOf, type Item, listed, said, textOf } from './blocks.ts'
import type { Milder } from './milder.ts'
import { nameOf, type Say } from './say.ts'
import { placed } from './tell-rest.ts'

/** The part that one reads first: what the document demands or forbids and the guide does not hold anybody to. */
export function tellMilder(say: Say, { unused, unhindering, setAside }: Milder): readonly Block[] {
  const { t } = say
  const list = (key: 'unused' | 'unhindering' | 'setAside', items: readonly Item[]): readonly Block[] =>
    listed(`${t(`signOff.milder.${key}`)} (${items.length})`, items, t('signOff.none'))
  return [
    headingOf('part', t('signOff.milder.title')),
    textOf(t('signOff.milder.lead')),
    ...list(
      'unused',
      unused.map((statement) => ({
        words: [
          bold(`${t(`value.${statement.modality}`)}. `),
          ...placed(statement),
          statement.background === null ? { text: ` ${t('signOff.silent.noReason')}` } : said(` (${statement.background})`, statement),
        ],
      })),
    ),
    ...list(
      'unhindering',
      unhindering.map(({ statement, findings }) => ({
        words: placed(statement),
        under: findings.map((each) => ({ words: [...nameOf(say, each), { text: ` (${t(`value.${each.finding.effect}`)})` }] })),
      })),
    ),
    ...(setAside === null
      ? [textOf(t('signOff.milder.unknown'))]
      : list(
          'setAside',
          setAside.map(({ locator, phrase, reason, looksLike }) => ({
            words: [
              ...(looksLike === null ? [] : [bold(`${t('original.looksLike', { modality: t(`value.${looksLike}`) })} `)]),
              bold(locator, { lang: 'sv' }),
              { text: ': ' },
              said(`”${phrase} …”`, { lang: 'sv' }),
              said(` (${reason})`, { lang: 'sv' }),
            ],
          })),
        )),
  ]
}
