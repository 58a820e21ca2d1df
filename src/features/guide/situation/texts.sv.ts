/** Texts that come with the page of a situation. The English file has the same keys, held by its type. */
export const texts = {
  kicker: 'Något annat',
  says: 'Det här säger dokumentet',
  where: 'Var det står',
  silent: 'Dokumentet säger inget om det här:',
  now: 'Gör så här',
  begin: 'Svara på frågorna',
  all: 'Fler uppgifter och lägen',
} as const
