import type { Translated } from '../translated.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts: Translated<typeof swedish> = {
  heading: 'Search the guide',
  lead: 'Search among systems, tasks, words, advice, introductions and what the documents say. The spelling need not be right.',
  label: 'What are you looking for?',
  private: 'The search is made in your browser. What you type is not sent.',
  loading: 'Loading what can be searched …',
  failed: 'What can be searched could not be loaded. Check the connection and try again.',
  retry: 'Try again',
  hits_zero: 'No hits. Try another word, or start with the questions.',
  hits_one: '{{count}} hit.',
  hits_other: '{{count}} hits.',
  own: 'At {{organisation}}',
  shared: 'Hits',
  others: 'At other organisations',
  all: 'Show all {{count}}',
  some: 'Nothing has all the words. This has some of them:',
  choose: 'Choose an organisation for {{system}}',
  needsScript: 'The search needs JavaScript. Without it you can read the source, the advice and the glossary.',
  kind: {
    system: 'AI system',
    task: 'Everyday task',
    'way-in': 'Question to begin with',
    situation: 'Something else',
    term: 'Word',
    finding: 'Advice',
    introduction: 'Introduction',
    learn: 'Learn and practise',
    statement: 'From the document',
  },
}
