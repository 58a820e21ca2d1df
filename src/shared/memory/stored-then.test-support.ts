/**
 * What the guide stored before it had one memory, and what was read of it then. It must be read as the same for ever: somebody has it
 * in a browser. Add to it when something is stored otherwise; never mend one.
 */
export interface StoredThen {
  readonly key: string
  readonly text: string
  readonly value: object
  /** Something in it could not be read, which was told. */
  readonly hasLost: boolean
}

export const STORED_THEN: readonly StoredThen[] = [
  {
    key: 'ai-lotsen',
    text: '{"version":1,"answers":{"exempel":{"arende":"bygga","omrade":["skola","vard"]},"annan":{}},"organisation":"exempel","ticks":{"exempel":["hallpunkt.before.0"]},"opened":{"organisation":"exempel","outcome":"ja"}}',
    value: {
      answers: { exempel: { arende: 'bygga', omrade: ['skola', 'vard'] }, annan: {} },
      organisation: 'exempel',
      ticks: { exempel: ['hallpunkt.before.0'] },
      opened: { organisation: 'exempel', outcome: 'ja' },
      replies: {},
    },
    hasLost: false,
  },
  {
    key: 'ai-lotsen',
    text: '{"version":1,"answers":{"exempel":{"arende":"anvanda"}},"organisation":"exempel","ticks":{},"opened":null,"replies":{"exempel":{"arende":"jurist"},"annan":7}}',
    value: {
      answers: { exempel: { arende: 'anvanda' } },
      organisation: 'exempel',
      ticks: {},
      opened: null,
      replies: { exempel: { arende: 'jurist' } },
    },
    hasLost: false,
  },
  {
    key: 'ai-lotsen',
    text: '{"version":1,"answers":{"exempel":{"arende":"anvanda"}}}',
    value: { answers: { exempel: { arende: 'anvanda' } }, organisation: null, ticks: {}, opened: null, replies: {} },
    hasLost: false,
  },
  {
    key: 'ai-lotsen',
    text: '{"version":1,"answers":{"exempel":{"arende":7,"omrade":["skola"]},"annan":3}}',
    value: { answers: { exempel: { omrade: ['skola'] } }, organisation: null, ticks: {}, opened: null, replies: {} },
    hasLost: true,
  },
  {
    key: 'ai-lotsen-sparade',
    text: '{\n  "kind": "ai-lotsen-bedomningar",\n  "version": 1,\n  "cases": [\n    {\n      "id": "0b1c5c1e-0000-4000-8000-000000000001",\n      "name": "Mötesanteckningar",\n      "organisation": "exempel",\n      "version": "1.2.3",\n      "outcome": "villkor",\n      "answers": {\n        "arende": "bygga",\n        "omrade": [\n          "skola",\n          "vard"\n        ]\n      },\n      "saved": "2026-11-21T10:00:00.000Z"\n    },\n    {\n      "id": "a1",\n      "name": "Bild till broschyr",\n      "organisation": "exempel",\n      "version": "1.2.3",\n      "outcome": "nej",\n      "answers": {},\n      "saved": "2025-02-28T23:59:59Z"\n    }\n  ]\n}',
    value: [
      {
        id: '0b1c5c1e-0000-4000-8000-000000000001',
        organisation: 'exempel',
        version: '1.2.3',
        outcome: 'villkor',
        saved: '2026-11-21T10:00:00.000Z',
        answers: { arende: 'bygga', omrade: ['skola', 'vard'] },
        name: 'Mötesanteckningar',
      },
      {
        id: 'a1',
        organisation: 'exempel',
        version: '1.2.3',
        outcome: 'nej',
        saved: '2025-02-28T23:59:59Z',
        answers: {},
        name: 'Bild till broschyr',
      },
    ],
    hasLost: false,
  },
  {
    key: 'ai-lotsen-sparade',
    text: '{"kind":"ai-lotsen-bedomningar","version":1,"cases":[{"id":"0b1c5c1e-0000-4000-8000-000000000001","name":"Mötesanteckningar","organisation":"exempel","version":"1.2.3","outcome":"kanske","answers":{"arende":"bygga","omrade":["skola","vard"]},"saved":"2026-11-21T10:00:00.000Z"},{"id":"a1","name":"Bild till broschyr","organisation":"exempel","version":"1.2.3","outcome":"nej","answers":{},"saved":"2025-02-28T23:59:59Z"}]}',
    value: [
      {
        id: 'a1',
        organisation: 'exempel',
        version: '1.2.3',
        outcome: 'nej',
        saved: '2025-02-28T23:59:59Z',
        answers: {},
        name: 'Bild till broschyr',
      },
    ],
    hasLost: true,
  },
  {
    key: 'ai-lotsen-egna-fall',
    text: '{\n  "kind": "ai-lotsen-egna-fall",\n  "version": 1,\n  "cases": [\n    {\n      "organisation": "exempel",\n      "version": "1.2.3",\n      "outcome": "villkor",\n      "answers": {\n        "arende": "bygga",\n        "omrade": [\n          "skola",\n          "vard"\n        ]\n      },\n      "title": "Åsas bild",\n      "text": "Första raden\\n\\nFår vi?",\n      "discussion": "Hur gör vi?",\n      "id": "eget-1",\n      "saved": "2026-11-21T10:00:00.000Z"\n    },\n    {\n      "organisation": "exempel",\n      "version": "1.2.3",\n      "outcome": "villkor",\n      "answers": {\n        "arende": "bygga",\n        "omrade": [\n          "skola",\n          "vard"\n        ]\n      },\n      "title": "Åsas bild",\n      "text": "Första raden\\n\\nFår vi?",\n      "discussion": "",\n      "id": "eget-2",\n      "saved": "2026-11-21T10:00:00.000Z"\n    }\n  ]\n}',
    value: [
      {
        id: 'eget-1',
        organisation: 'exempel',
        version: '1.2.3',
        outcome: 'villkor',
        saved: '2026-11-21T10:00:00.000Z',
        answers: { arende: 'bygga', omrade: ['skola', 'vard'] },
        title: 'Åsas bild',
        text: 'Första raden\n\nFår vi?',
        discussion: 'Hur gör vi?',
      },
      {
        id: 'eget-2',
        organisation: 'exempel',
        version: '1.2.3',
        outcome: 'villkor',
        saved: '2026-11-21T10:00:00.000Z',
        answers: { arende: 'bygga', omrade: ['skola', 'vard'] },
        title: 'Åsas bild',
        text: 'Första raden\n\nFår vi?',
        discussion: '',
      },
    ],
    hasLost: false,
  },
  {
    key: 'ai-lotsen-workshoppar',
    text: '{"version":1,"runs":[{"organisation":"exempel","link":"1/QVBUIGkgbm92ZW1iZXI/harmlos:5/f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_exempel_1.2.3_v_arBomS-V_cxh5~s16t:3/gammalt-namn:120/lxjh","title":"APT i november","leader":"123-456","updated":"2026-11-22T09:00:00.000Z","position":0,"revealed":[0],"hands":[{"nej":3}],"timer":{"left":300000,"ends":1795341900000}},{"organisation":"exempel","link":"1/QVBU/harmlos:5/xxxx","title":"APT","leader":"","updated":"2026-11-20T09:00:00.000Z","position":-1,"revealed":[],"hands":[],"timer":{"left":0,"ends":null}}]}',
    value: [
      {
        organisation: 'exempel',
        link: '1/QVBUIGkgbm92ZW1iZXI/harmlos:5/f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_exempel_1.2.3_v_arBomS-V_cxh5~s16t:3/gammalt-namn:120/lxjh',
        title: 'APT i november',
        leader: '123-456',
        updated: '2026-11-22T09:00:00.000Z',
        position: 0,
        revealed: [0],
        hands: [{ nej: 3 }],
        timer: { left: 300000, ends: 1795341900000 },
      },
      {
        organisation: 'exempel',
        link: '1/QVBU/harmlos:5/xxxx',
        title: 'APT',
        leader: '',
        updated: '2026-11-20T09:00:00.000Z',
        position: -1,
        revealed: [],
        hands: [],
        timer: { left: 0, ends: null },
      },
    ],
    hasLost: false,
  },
  {
    key: 'ai-lotsen-workshoppar',
    text: '{"version":1,"runs":[{"organisation":"exempel","link":"1/QVBU/harmlos:5/xxxx","title":"APT","updated":"2026-11-20T09:00:00.000Z","position":-1,"revealed":[],"hands":[],"timer":{"left":0,"ends":null},"codes":["7K2M9QX4TB"]}]}',
    value: [
      {
        organisation: 'exempel',
        link: '1/QVBU/harmlos:5/xxxx',
        title: 'APT',
        leader: '',
        updated: '2026-11-20T09:00:00.000Z',
        position: -1,
        revealed: [],
        hands: [],
        timer: { left: 0, ends: null },
      },
    ],
    hasLost: false,
  },
  {
    key: 'ai-lotsen-workshoppar',
    text: '{"version":1,"runs":[{"organisation":"exempel","link":"1/QVBU/harmlos:5/xxxx","title":"APT","leader":"","updated":"2026-11-20T09:00:00.000Z","position":"tre","revealed":[],"hands":[{"nej":2},{"nej":"många"}],"timer":{"left":0,"ends":null}},"skräp",{"organisation":"exempel","link":"1/QVBU/harmlos:5/xxxx","title":"APT","leader":"","updated":"2026-11-20T09:00:00.000Z","position":-1,"revealed":[],"hands":[],"timer":{"left":0,"ends":null}}]}',
    value: [
      {
        organisation: 'exempel',
        link: '1/QVBU/harmlos:5/xxxx',
        title: 'APT',
        leader: '',
        updated: '2026-11-20T09:00:00.000Z',
        position: -1,
        revealed: [],
        hands: [{ nej: 2 }, {}],
        timer: { left: 0, ends: null },
      },
      {
        organisation: 'exempel',
        link: '1/QVBU/harmlos:5/xxxx',
        title: 'APT',
        leader: '',
        updated: '2026-11-20T09:00:00.000Z',
        position: -1,
        revealed: [],
        hands: [],
        timer: { left: 0, ends: null },
      },
    ],
    hasLost: true,
  },
  {
    key: 'ai-lotsen-roster',
    text: '{"1/QVBUIGkgbm92ZW1iZXI/harmlos:5/f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_exempel_1.2.3_v_arBomS-V_cxh5~s16t:3/gammalt-namn:120/lxjh":{"0":"nej","2":"ja"},"1/QVBU/harmlos:5/xxxx":{}}',
    value: {
      '1/QVBUIGkgbm92ZW1iZXI/harmlos:5/f1~WyLDhXNhcyBiaWxkIiwiRsO2cnN0YSByYWRlblxuXG5Gw6VyIHZpPyIsIkh1ciBnw7ZyIHZpPyJd~1_exempel_1.2.3_v_arBomS-V_cxh5~s16t:3/gammalt-namn:120/lxjh':
        { '0': 'nej', '2': 'ja' },
      '1/QVBU/harmlos:5/xxxx': {},
    },
    hasLost: false,
  },
  {
    key: 'ai-lotsen-introduktion',
    text: '{"version":1,"own":{"exempel":{"done":["kort-a","kort-b"],"at":"fall-harmlos","guesses":{"harmlos":"nej"}},"annan":{"done":[],"at":null,"guesses":{}}}}',
    value: {
      exempel: { done: ['kort-a', 'kort-b'], guesses: { harmlos: 'nej' } },
      annan: { done: [], guesses: {} },
    },
    hasLost: false,
  },
  {
    key: 'ai-lotsen-sprak',
    text: '{"values":{"query":"bild","trial/exempel":{"arende":"bygga"}},"open":[0,3],"heading":2}',
    value: { values: { query: 'bild', 'trial/exempel': { arende: 'bygga' } }, open: [0, 3], heading: 2 },
    hasLost: false,
  },
  {
    key: 'ai-lotsen-original',
    text: '{"version":1,"originals":{"ny":"1 Syfte\\nDokumentet är för alla.","fel":3}}',
    value: { ny: '1 Syfte\nDokumentet är för alla.' },
    hasLost: true,
  },
  {
    key: 'ai-lotsen-utkast',
    text: '{"version":1,"files":{"glossary.yaml":null,"organisations/ny/flow.yaml":"steps: []\\n","site.yaml":"name: Annan"}}',
    value: { files: { 'glossary.yaml': null, 'organisations/ny/flow.yaml': 'steps: []\n', 'site.yaml': 'name: Annan' }, from: {} },
    hasLost: false,
  },
]
