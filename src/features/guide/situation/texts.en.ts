import type { Translated } from '../../../shared/texts/translated.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts: Translated<typeof swedish> = {
  kicker: 'Something else',
  says: 'What the document says',
  where: 'Where it says so',
  silent: 'The document says nothing about this:',
  now: 'What to do',
  begin: 'Answer the questions',
  all: 'More tasks and situations',
}
