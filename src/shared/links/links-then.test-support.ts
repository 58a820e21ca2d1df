import type { Codes, Scenario } from '../../schema/model.ts'
import type { Introduction } from '../../schema/introduction-model.ts'

/**
 * Links as the guide wrote them before it had one seal, and what they opened to then. They must open to the same for ever: somebody has
 * them in a mail. Add to them when a format changes; never mend one.
 */
export const CODES_THEN: Codes = {
  facts: {
    ar: { id: 'arende', multiple: false, options: { A: 'anvanda', B: 'bygga' } },
    om: { id: 'omrade', multiple: true, options: { I: 'inget', S: 'skola', V: 'vard' } },
  },
  renames: {
    organisations: { gamla: 'exempel' },
    facts: { fraga: 'arende' },
    options: { arende: { nyttja: 'anvanda' } },
    scenarios: { exempel: { 'gammalt-namn': 'inkop' } },
    parts: {},
    cards: {},
  },
}

const part = (id: string, scenario: string): Introduction['parts'][number] => ({
  id,
  title: id,
  scenario,
  lang: 'sv',
  cards: [],
})

/** What the links to an introduction are read against. */
export const INTRODUCTION_THEN = {
  introduction: {
    parts: [part('grunden', 'harmlos'), part('system-2', 'ikonen'), part('beslut', 'avslag')],
    checklist: [],
    workplaces: [],
    programmes: [],
  },
  scenarios: ['harmlos', 'ikonen', 'avslag', 'fel-fil', 'inkop'].map((id) => ({ id }) as Scenario),
  renames: { scenarios: CODES_THEN.renames.scenarios['exempel'] ?? {}, parts: {} },
}

export interface LinkThen {
  readonly kind: 'case' | 'own-case' | 'workshop' | 'plan'
  readonly link: string
  readonly opens: object
}

export const LINKS_THEN: readonly LinkThen[] = [
  {
    kind: 'case',
    link: '1_exempel_1.2.3_v_arBomS-V_cxh5',
    opens: {
      kind: 'case',
      shared: { organisation: 'exempel', version: '1.2.3', outcome: 'villkor', answers: { arende: 'bygga', omrade: ['skola', 'vard'] } },
    },
  },
  {
    kind: 'case',
    link: '1_gamla_12.0.1_j_arAomI_94e3',
    opens: {
      kind: 'case',
      shared: { organisation: 'exempel', version: '12.0.1', outcome: 'ja', answers: { arende: 'anvanda', omrade: ['inget'] } },
    },
  },
  {
    kind: 'case',
    link: '1_exempel_1.0.0_i__94xs',
    opens: { kind: 'case', shared: { organisation: 'exempel', version: '1.0.0', outcome: 'inget-besked', answers: {} } },
  },
  {
    kind: 'case',
    link: '1_exempel_1.0.0_n_arBxxJ_we7s',
    opens: {
      kind: 'case',
      shared: { organisation: 'exempel', version: '1.0.0', outcome: 'nej', answers: { arende: 'bygga', '?xx': '?J' } },
    },
  },
  {
    kind: 'case',
    link: '1_nystad_1.2.3_v_arBomS-V_enk2',
    opens: { kind: 'unreadable', problem: { kind: 'unknown-organisation', organisation: 'nystad' } },
  },
  { kind: 'case', link: '1_exempel_1.2.3_v_arBomS-V_cx', opens: { kind: 'unreadable', problem: { kind: 'truncated' } } },
  { kind: 'case', link: '1_exempel_1.', opens: { kind: 'unreadable', problem: { kind: 'truncated' } } },
  { kind: 'case', link: '1_exempel_1.2.3_j_arBomS-V_cxh5', opens: { kind: 'unreadable', problem: { kind: 'damaged' } } },
  { kind: 'case', link: '2_exempel_1.2.3_v_arBomS-V_cxh5', opens: { kind: 'unreadable', problem: { kind: 'newer' } } },
  { kind: 'case', link: 'avsnitt-3', opens: { kind: 'unreadable', problem: { kind: 'foreign' } } },
  {
    kind: 'own-case',
    link: 'f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_exempel_1.2.3_v_arBomS-V_cxh5~s16t',
    opens: {
      kind: 'case',
      shared: {
        organisation: 'exempel',
        version: '1.2.3',
        outcome: 'villkor',
        answers: { arende: 'bygga', omrade: ['skola', 'vard'] },
        title: 'Åsas bild',
        text: 'Första raden\n\nFår vi?',
        discussion: 'Hur gör vi?',
      },
    },
  },
  {
    kind: 'own-case',
    link: 'f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIiJd~1_gamla_1.2.3_v_arA_z6yc~sjwa',
    opens: {
      kind: 'case',
      shared: {
        organisation: 'exempel',
        version: '1.2.3',
        outcome: 'villkor',
        answers: { arende: 'anvanda' },
        title: 'Åsas bild',
        text: 'Första raden\n\nFår vi?',
        discussion: '',
      },
    },
  },
  {
    kind: 'own-case',
    link: 'f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_exempel_1.2.3_v_arBomS-V_cxh',
    opens: { kind: 'unreadable', problem: { kind: 'truncated' } },
  },
  {
    kind: 'own-case',
    link: 'f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_xexempel_1.2.3_v_arBomS-V_cxh5~s16t',
    opens: { kind: 'unreadable', problem: { kind: 'damaged' } },
  },
  {
    kind: 'own-case',
    link: 'f2~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_exempel_1.2.3_v_arBomS-V_cxh5~s16t',
    opens: { kind: 'unreadable', problem: { kind: 'newer' } },
  },
  {
    kind: 'workshop',
    link: '1/QVBUIGkgbm92ZW1iZXI/harmlos:5/f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_exempel_1.2.3_v_arBomS-V_cxh5~s16t:3/gammalt-namn:120/lxjh',
    opens: {
      kind: 'session',
      session: {
        title: 'APT i november',
        items: [
          { kind: 'published', id: 'harmlos', minutes: 5 },
          {
            kind: 'own',
            own: {
              organisation: 'exempel',
              version: '1.2.3',
              outcome: 'villkor',
              answers: { arende: 'bygga', omrade: ['skola', 'vard'] },
              title: 'Åsas bild',
              text: 'Första raden\n\nFår vi?',
              discussion: 'Hur gör vi?',
            },
            minutes: 3,
          },
          { kind: 'published', id: 'gammalt-namn', minutes: 120 },
        ],
      },
      losses: [],
    },
  },
  {
    kind: 'workshop',
    link: '1/QVBU/harmlos:5/egen-text:10/gsl6',
    opens: {
      kind: 'session',
      session: {
        title: 'APT',
        items: [
          { kind: 'published', id: 'harmlos', minutes: 5 },
          { kind: 'published', id: 'egen-text', minutes: 10 },
        ],
      },
      losses: [],
    },
  },
  { kind: 'workshop', link: '1//skzt', opens: { kind: 'session', session: { title: '', items: [] }, losses: [] } },
  {
    kind: 'workshop',
    link: '1/QVBU/harmlos:5/f1~!!:5/egen-text:900/uq7n',
    opens: {
      kind: 'session',
      session: {
        title: 'APT',
        items: [
          { kind: 'published', id: 'harmlos', minutes: 5 },
          { kind: 'published', id: '', minutes: 5 },
          { kind: 'published', id: 'egen-text', minutes: 120 },
        ],
      },
      losses: [{ kind: 'item', number: 2 }],
    },
  },
  {
    kind: 'workshop',
    link: 'f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_exempel_1.2.3_v_arBomS-V_cxh5~s16t',
    opens: {
      kind: 'session',
      session: {
        title: '',
        items: [
          {
            kind: 'own',
            own: {
              organisation: 'exempel',
              version: '1.2.3',
              outcome: 'villkor',
              answers: { arende: 'bygga', omrade: ['skola', 'vard'] },
              title: 'Åsas bild',
              text: 'Första raden\n\nFår vi?',
              discussion: 'Hur gör vi?',
            },
            minutes: 5,
          },
        ],
      },
      losses: [],
    },
  },
  {
    kind: 'workshop',
    link: '1/QVBUIGkgbm92ZW1iZXI/harmlos:5/f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_exempel_1.2.3_v_arBomS-V_cxh5~s16t:3/gammalt',
    opens: {
      kind: 'unreadable',
      problem: { kind: 'truncated' },
      salvaged: {
        title: 'APT i november',
        items: [
          { kind: 'published', id: 'harmlos', minutes: 5 },
          {
            kind: 'own',
            own: {
              organisation: 'exempel',
              version: '1.2.3',
              outcome: 'villkor',
              answers: { arende: 'bygga', omrade: ['skola', 'vard'] },
              title: 'Åsas bild',
              text: 'Första raden\n\nFår vi?',
              discussion: 'Hur gör vi?',
            },
            minutes: 3,
          },
        ],
      },
    },
  },
  {
    kind: 'workshop',
    link: '1/QVBUIGkgbm92ZW1iZXI/harml.s:5/f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_exempel_1.2.3_v_arBomS-V_cxh5~s16t:3/gammalt-namn:120/lxjh',
    opens: {
      kind: 'unreadable',
      problem: { kind: 'damaged' },
      salvaged: {
        title: 'APT i november',
        items: [
          {
            kind: 'own',
            own: {
              organisation: 'exempel',
              version: '1.2.3',
              outcome: 'villkor',
              answers: { arende: 'bygga', omrade: ['skola', 'vard'] },
              title: 'Åsas bild',
              text: 'Första raden\n\nFår vi?',
              discussion: 'Hur gör vi?',
            },
            minutes: 3,
          },
          { kind: 'published', id: 'gammalt-namn', minutes: 120 },
        ],
      },
    },
  },
  {
    kind: 'workshop',
    link: '2/QVBUIGkgbm92ZW1iZXI/harmlos:5/f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_exempel_1.2.3_v_arBomS-V_cxh5~s16t:3/gammalt-namn:120/lxjh',
    opens: { kind: 'unreadable', problem: { kind: 'newer' }, salvaged: { title: '', items: [] } },
  },
  { kind: 'workshop', link: 'fall-1', opens: { kind: 'unreadable', problem: { kind: 'foreign' }, salvaged: { title: '', items: [] } } },
  {
    kind: 'plan',
    link: '1/grunden.beslut~/fel-fil/ts61',
    opens: { kind: 'plan', plan: { parts: ['grunden', 'beslut'], scenarios: ['harmlos', 'fel-fil'] }, lost: [] },
  },
  {
    kind: 'plan',
    link: '1/grunden.system-2.beslut//qjb4',
    opens: { kind: 'plan', plan: { parts: ['grunden', 'system-2', 'beslut'], scenarios: ['harmlos', 'ikonen', 'avslag'] }, lost: [] },
  },
  {
    kind: 'plan',
    link: '1/borta.beslut~/gammalt-namn.okant-fall/h5t6',
    opens: { kind: 'plan', plan: { parts: ['beslut'], scenarios: ['inkop'] }, lost: ['borta', 'okant-fall'] },
  },
  { kind: 'plan', link: '1/grunden.beslut~/fel-f', opens: { kind: 'unreadable', problem: { kind: 'truncated' } } },
  { kind: 'plan', link: '1/grunden.beslag~/fel-fil/ts61', opens: { kind: 'unreadable', problem: { kind: 'damaged' } } },
  { kind: 'plan', link: '9/grunden.beslut~/fel-fil/ts61', opens: { kind: 'unreadable', problem: { kind: 'newer' } } },
  { kind: 'plan', link: 'kort-2', opens: { kind: 'unreadable', problem: { kind: 'foreign' } } },
]
