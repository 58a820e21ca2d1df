import type { Translated } from '../../shared/texts/translated.ts'
import type { texts as swedish } from './texts.sv.ts'

export const texts: Translated<typeof swedish> = {
  about: {
    what: 'The guide helps you decide whether and how you may use AI in a task at work. Every answer rests on a document that your organisation has decided on or refers to.',
    how: 'How it is made',
    how1: 'Somebody has read the document sentence by sentence and written down what it says, in their own words, and where it says so.',
    how2: 'Every piece of advice points to the statements that it rests on. Where the text is unclear we have read it with caution and said that it is an interpretation.',
    how3: 'The strictest thing that applies to your answers decides the outcome, and you see all the reasons.',
    how4: 'The rules are tried against every answer that can be given, not only against some examples. Answering “I do not know” can never give a milder outcome than knowing.',
    how5: 'No AI answers you. The same answers always give the same outcome.',
    sources: 'The documents',
    sourcesText: 'These are the documents that the advice rests on. The documents themselves govern.',
    limits: 'What the guide is not',
    limits1: 'It is guidance, and replaces neither the document, nor the law, nor those who are responsible in your organisation.',
    limits2: 'The guide does not make up what the document does not say. It then tells you whom to ask.',
    limits3: 'It only knows what you answer. If the answers are not right, neither is the outcome.',
    limits4: 'The content is to be reviewed regularly. Once the day has passed, the result says so.',
    facts: 'Version and licence',
    version: 'Version',
    licenceText: 'EUPL 1.2, open source. Anybody may use, examine and change the guide.',
    more: 'More about the guide',
    changes: 'What has changed in the content',
    operator: 'Who runs the guide',
  },
  operator: {
    missing:
      'Those who run the guide have not given any contact details yet. They will be shown here. Ask whoever is responsible for the guide where you work.',
    mail: 'Email',
    phone: 'Telephone',
    address: 'Address',
  },
  accessibility: {
    title: 'Accessibility',
    heading: 'Accessibility of {{guide}}',
    lead: '{{operator}} is behind this website and wants everyone to be able to use it. Here you can read how well it follows the Swedish act on accessibility to digital public services, what shortcomings we know of, and how to tell us of others.',
    someone: 'The organisation that runs the guide',
    status: 'How accessible is the website?',
    whole:
      'The website complies fully with the act. It follows WCAG 2.2 at level AA and the European standard EN 301 549. We know of no shortcomings.',
    partly:
      'The website complies partly with the act. It is built for WCAG 2.2 at level AA and the European standard EN 301 549. The shortcomings are listed below.',
    lacking: 'Content that is not accessible',
    lackingLaw: 'This does not comply with the act:',
    notAssessed:
      'Those who run the guide have not gone through it themselves yet. Until they have, we cannot promise that it complies fully with the act.',
    outside: 'This is not part of our assessment, since others are responsible for it:',
    outside1: 'Documents and websites that the guide links to.',
    outside2: 'Learning examples and changes in the content that exist in Swedish only. They are marked as Swedish on the English pages.',
    help: 'If there is something that you cannot use',
    helpText:
      'Do you need content from the website in another form, such as read aloud, in braille or as plain text? Get in touch. You will have an answer as soon as possible.',
    report: 'Tell us of a shortcoming',
    reportText:
      'Have you found a problem that is not listed here, or do you think that we do not follow the act? Tell us, so that we can put it right.',
    supervision: 'Supervision',
    supervisionText:
      'The Agency for Digital Government, Digg, sees to it that the act is followed. If you are not satisfied with how we deal with what you have told us, you can report it to Digg.',
    supervisionLink: 'Report a lack of accessibility to Digg (in Swedish)',
    tested: 'How we have tested',
    tested1:
      'Every page, and every state that a page can be in, is tried automatically against WCAG 2.2 A and AA, in light and dark, each time the guide changes.',
    tested2:
      'The same is tried at a width of 320 pixels, with text twice as large, with more space between letters and lines, with colours of one’s own, and with the keyboard alone.',
    tested3:
      'The reading order and the names that a screen reader is given are written down and reviewed. People with disabilities have not tried the guide yet.',
    assessed: 'Those who run the guide last went through the website on {{day}}.',
    updated: 'The statement was last updated on {{day}}.',
  },
  privacy: {
    title: 'Your data',
    lead: 'The guide sends nothing of what you answer. It has no cookies, no tracking and no accounts.',
    stays: 'What stays in your browser',
    stays1:
      'The answers and ticks are in the memory of the tab, so that you can go back and forth. The memory belongs to the tab and is emptied when the tab is closed.',
    stays2: 'Nothing is put there until you have chosen an organisation or answered something.',
    stays3: 'What you search for is used on the page alone.',
    asked: 'What is kept only if you ask for it',
    asked1:
      'Assessments, cases of your own and other things that you save yourself stay in the browser on this computer until you remove them.',
    asked2:
      'A shared link carries your choices after the # sign. That part is not sent to the server. Whoever gets the link sees the same outcome as you.',
    asked3: 'Files that you download are made on your computer.',
    shared: 'If you share a computer with others',
    sharedText:
      'Choose “Clear everything” at the foot of the page. Everything that the guide has kept in the browser is then removed, also in other tabs that show the guide, and the pages that are kept for reading without network.',
    left: 'This the guide cannot remove:',
    left1:
      'The browser’s history: which pages you have opened. No outcome stands in their names. But a shared link that you have opened stands there whole, with its choices. Clear the history, or use a private window.',
    left2:
      'A tab that you have closed may come back with its answers, if you open it again or if the browser restores its tabs when it starts. A tab that you duplicate gets a copy of the answers.',
    left3: 'The answers in a tab that shows another website at the time, and files that you have downloaded.',
    offline:
      'The guide may also keep its own pages in the browser, so that they can be opened without network. There are no answers in them, but they show which organisation it is about.',
    server: 'The server',
    serverText:
      'As on every website, the server sees which pages are fetched and from which network address. What is logged, and for how long, is decided by those who run the guide.',
  },
  changelog: {
    title: 'Changes in the content',
    lead: 'What has been changed in each organisation’s content, and when. An old case may read differently after a change.',
    version: 'Version {{version}}',
    none: 'No changes are described.',
  },
}
