import type { Checked } from '../check/check-all.ts'
import type { ContentFiles } from '../compile/load.ts'
import type { Mistake } from './mistake.ts'
import { MISTAKES_IN_TEXTS } from './mutations-in-texts.ts'
import type { Problem } from '../read/problem.ts'

/** One seeded mistake: the content with it, and where it stands. */
export interface Seed {
  readonly kind: string
  readonly file: string
  readonly line: number
  readonly files: ContentFiles
}

const FIRST_OPTION = /(?<=\n {4}when: \{)([a-z-]+): ('?[a-z0-9-]+'?)(?=[,}])/g
const CONDITION = /(?<=\n {4}when: )\{[^\n]+\}(?=\n)/g
const FINDING = /\n {2}- id: [a-z0-9-]+\n {4}rule: [A-Z]+\d+\n(?: {4}[^\n]*\n|\n)+?(?=\n? {2}- id: |$)/g
const QUESTION = /\n {6}- fact: [a-z-]+\n(?: {8}[^\n]*\n)+/g

/** Every kind of mistake that is seeded, by the file that it is made in. */
export const MISTAKES: readonly Mistake[] = [
  {
    kind: 'beslut om system som går ut innan det är fattat',
    file: 'policy.yaml',
    find: /\n(?=silent:)/g,
    put: '\nsystems:\n  - id: deepseek\n    verdict: godkant\n    decidedBy: Direktören\n    decided: 2026-02-01\n    validUntil: 2026-01-31\n    where: Listan\n',
  },
  { kind: 'nej försvagat till forst', file: 'findings.yaml', find: /(?<=effect: )nej/g, put: 'forst' },
  { kind: 'forst försvagat till villkor', file: 'findings.yaml', find: /(?<=effect: )forst/g, put: 'villkor' },
  { kind: 'villkor försvagat till info', file: 'findings.yaml', find: /(?<=effect: )villkor/g, put: 'info' },
  { kind: 'villkor skärpt till nej', file: 'findings.yaml', find: /(?<=effect: )villkor/g, put: 'nej' },
  { kind: 'felstavad effekt', file: 'findings.yaml', find: /(?<=effect: )[a-z-]+/g, put: ([word]) => `${word}x` },
  { kind: 'felstavad nyckel i fynd', file: 'findings.yaml', find: /(?<=\n {4})effect(?=:)/g, put: 'efect' },
  { kind: 'saknad nyckel i fynd', file: 'findings.yaml', find: /(?<=\n) {4}title: [^\n]+\n/g, put: '' },
  { kind: 'omvänt villkor', file: 'findings.yaml', find: CONDITION, put: ([condition]) => `{not: ${condition}}` },
  { kind: 'svar omvänt med except', file: 'findings.yaml', find: FIRST_OPTION, put: ([, fact, option]) => `${fact}: {except: ${option}}` },
  { kind: 'svar som inte finns', file: 'findings.yaml', find: FIRST_OPTION, put: ([, fact]) => `${fact}: finns-ej` },
  { kind: 'fråga som inte finns', file: 'findings.yaml', find: FIRST_OPTION, put: ([, fact, option]) => `${fact}-x: ${option}` },
  { kind: 'en rad av villkoret borttagen', file: 'findings.yaml', find: /(?<=\n {4}when: \{)[a-z-]+: '?[a-z0-9-]+'?, /g, put: '' },
  {
    kind: 'villkor som aldrig är sant',
    file: 'findings.yaml',
    find: CONDITION,
    put: ([condition]) => `{all: [${condition}, {not: ${condition}}]}`,
  },
  {
    kind: 'villkor som alltid är sant',
    file: 'findings.yaml',
    find: CONDITION,
    put: ([condition]) => `{any: [${condition}, {not: ${condition}}]}`,
  },
  { kind: 'tomt villkor', file: 'findings.yaml', find: CONDITION, put: '{}' },
  { kind: 'fynd borttaget', file: 'findings.yaml', find: FINDING, put: '\n' },
  { kind: 'samma id på två fynd', file: 'findings.yaml', find: /(?<=\n {2}- id: )([a-z0-9-]+)(?=\n[\s\S]*?\n {2}- id: )/g, put: 'KOPIA' },
  {
    kind: 'fynd som skymmer ett annat',
    file: 'findings.yaml',
    find: FINDING,
    put: ([text]) => `${text}${text.replace(/- id: ([a-z0-9-]+)/, '- id: $1-kopia').replace(/rule: [A-Z]+\d+/, 'rule: X999')}`,
  },
  { kind: 'samma läsning två gånger', file: 'findings.yaml', find: /(?<=rule: [A-Z])(?!1\n)\d+/g, put: '1' },
  { kind: 'påstående som inte finns', file: 'findings.yaml', find: /(?<=\n {4}statements: \[)[a-z0-9.-]+/g, put: ([id]) => `${id}999` },
  { kind: 'kontakt som inte finns', file: 'findings.yaml', find: /(?<= ask: \[?)[a-z-]+/g, put: ([id]) => `${id}-x` },
  { kind: 'åtgärd utan kontakt', file: 'findings.yaml', find: /(?<=\n) {8}ask: [^\n]+\n/g, put: '' },
  {
    kind: 'åtgärd som tar reda på det som är besvarat',
    file: 'findings.yaml',
    find: /(?<=\n) {8}when: [^\n]+\n(?= {8}findsOut)/g,
    put: '',
  },
  {
    kind: 'samma åtgärd två gånger',
    file: 'findings.yaml',
    find: /(?<=\n {4}actions:\n)( {6}- text: [^\n]+\n(?: {8}[^\n]+\n)*)/g,
    put: ([action]) => `${action}${action}`,
  },
  { kind: 'rad med ett enda fynd', file: 'findings.yaml', find: /(?<=effect: nej\n)/g, put: '    row: ensam\n' },
  {
    kind: 'för lång rubrik',
    file: 'findings.yaml',
    find: /(?<=\n {4}title: [^\n.]+)(?=\.\n)/g,
    put: ' och det är något som du behöver veta i det här och i alla andra fall',
  },
  { kind: 'HTML i text', file: 'findings.yaml', find: /(?<=\n {4}text: (?:>-\n {6})?)(?=\p{Lu})/gu, put: '<b>Viktigt</b> ' },
  { kind: 'rubrik i text', file: 'findings.yaml', find: /(?<=\n {4}text: >-\n {6})(?=\p{Lu})/gu, put: '# ' },
  { kind: 'länk utan https', file: 'findings.yaml', find: /(?<=\n {4}text: (?:>-\n {6})?)(?=\p{Lu})/gu, put: '[Se](http://exempel.se) ' },
  { kind: 'stående skyldighet som hindrar', file: 'findings.yaml', find: /(?<=effect: nej\n)/g, put: '    standing: true\n' },
  { kind: 'och/eller', file: 'findings.yaml', find: /(?<=\n {4}title: )(?=\p{Lu})/gu, put: 'Text och/eller bild. ' },
  {
    kind: 'utan stöd i påståenden',
    file: 'findings.yaml',
    find: /(?<=\n {4}statements: )\[[^\]\n]+\](?=\n)/g,
    put: '[]',
    excuse: 'fyndet är märkt som guidens eget råd, och ett sådant får stå utan påståenden',
  },
  {
    kind: 'förbud märkt som guidens eget råd',
    file: 'findings.yaml',
    find: /(?<=effect: nej\n)/g,
    put: '    ownAdvice: true\n',
    excuse: 'fyndet vilar inte på något krav eller förbud i dokumentet',
  },
  {
    kind: 'eget råd utan märke',
    file: 'findings.yaml',
    find: /(?<=\n {4}text: (?:>-\n {6})?)(?=\p{Lu})/gu,
    put: 'Vårt råd är att vänta. ',
    excuse: 'fyndet är i sin helhet guidens eget råd',
  },
  { kind: 'fråga borttagen', file: 'flow.yaml', find: QUESTION, put: '\n' },
  {
    kind: 'fråga ställd två gånger',
    file: 'flow.yaml',
    find: QUESTION,
    put: ([text]) => `${text}${text.trimStart().replace(/^/, '      ')}`,
  },
  { kind: 'svar borttaget', file: 'flow.yaml', find: /(?<=options: \[[^\]\n]*), [a-z0-9'-]+(?=\])/g, put: '' },
  { kind: 'svar som inte finns i frågan', file: 'flow.yaml', find: /(?<=options: \[)/g, put: 'finns-ej, ' },
  {
    kind: 'fråga som aldrig ställs',
    file: 'flow.yaml',
    find: /(?<=\n {8}when: )\{[^\n]+\}(?=\n)/g,
    put: ([condition]) => `{all: [${condition}, {not: ${condition}}]}`,
  },
  {
    kind: 'villkor för fråga omvänt',
    file: 'flow.yaml',
    find: /(?<=\n {8}when: )\{[^\n]+\}(?=\n)/g,
    put: ([condition]) => `{not: ${condition}}`,
  },
  { kind: 'villkor för fråga borttaget', file: 'flow.yaml', find: /(?<=\n) {8}when: \{[^\n]+\}\n/g, put: '' },
  {
    kind: 'villkor som går i cirkel',
    file: 'flow.yaml',
    find: /(?<=- fact: ([a-z-]+)\n(?: {8}[^\n]*\n)*? {8}when: \{)/g,
    put: ([, fact]) => `${fact}: ja, `,
  },
  { kind: 'villkor som ser framåt', file: 'flow.yaml', find: /(?<=- fact: arende\n)/g, put: '        when: {beslut: nej}\n' },
  { kind: 'steg med samma id', file: 'flow.yaml', find: /(?<=\n {2}- id: )[a-z-]+(?=\n)/g, put: 'uppgiften' },
  { kind: 'steg med upptagen adress', file: 'flow.yaml', find: /(?<=\n? {2}- id: )[a-z-]+(?=\n)/g, put: 'besked' },
  { kind: 'fråga utan varför', file: 'flow.yaml', find: /(?<=\n {8})why(?=:)/g, put: 'whyy' },
  { kind: 'utfall borttaget ur policyn', file: 'policy.yaml', find: /(?<=outcomes: \[[^\]\n]*), [a-z-]+/g, put: '' },
  { kind: 'utfall som aldrig nås', file: 'policy.yaml', find: /(?<=outcomes: \[)(?!inget-besked)/g, put: 'inget-besked, ' },
  { kind: 'kontakt borttagen', file: 'policy.yaml', find: /(?<=\n {2}- id: )[a-z-]+(?=\n {4}name)/g, put: ([id]) => `${id}-ny` },
  { kind: 'avsnitt saknas i listan', file: 'policy.yaml', find: /(?<=sections: \[[^\]\n]*), [^,\]\n]+(?=\])/g, put: '' },
  { kind: 'datum som inte är ett datum', file: 'policy.yaml', find: /(?<=validFrom: )\S+/g, put: '2026-13-01' },
  { kind: 'påstående omdöpt', file: /^statements\//, find: /(?<= {2}- id: )\S+/g, put: ([id]) => `${id}9` },
  { kind: 'sökfras som är ett citat', file: /^statements\//, find: /(?<=phrase: )(?=[a-zåäö])/g, put: 'ett två tre fyra fem sex ' },
  { kind: 'felstavad modalitet', file: /^statements\//, find: /(?<=modality: )\S+/g, put: 'maste' },
  { kind: 'löften som motsäger varandra', file: 'promises.yaml', find: /(?<=always: )\[[^\]]+\]/g, put: '[villkor]' },
  {
    kind: 'löfte som inte prövar något',
    file: 'promises.yaml',
    find: CONDITION,
    put: ([condition]) => `{all: [${condition}, {not: ${condition}}]}`,
  },
  {
    kind: 'riskordning bakvänd',
    file: 'promises.yaml',
    find: /(?<=\n {2}[a-z-]+: )\[([a-z0-9' -]+), ([a-z0-9' -]+)\]/g,
    put: ([, a, b]) => `[${b}, ${a}]`,
  },
  {
    kind: 'undantag som inte behövs',
    file: 'promises.yaml',
    find: /(?<=\nexceptions:\n)/g,
    put: '  - kind: unknown-rewarded\n    fact: sekretess\n    reason: Onödigt.\n',
  },
  { kind: 'ofarligt fall längre än lovat', file: 'promises.yaml', find: /(?<=\nharmlessWay: \{choices: )\d+/g, put: '1' },
  {
    kind: 'scenario med fel utfall',
    file: 'scenarios.yaml',
    find: /(?<=\n {4}outcome: )(nej|forst)/g,
    put: ([word]) => (word === 'nej' ? 'forst' : 'nej'),
  },
  { kind: 'scenario med fynd som inte finns', file: 'scenarios.yaml', find: /(?<=must: \[)[a-z-]+/g, put: 'finns-ej' },
  { kind: 'genväg med svar som inte finns', file: 'shortcuts.yaml', find: /(?<=\n {6}[a-z-]+: )[a-z-]+(?=\n)/g, put: 'finns-ej' },
  {
    kind: 'introduktion med påstående som inte finns',
    file: 'introduction.yaml',
    find: /(?<=statements: \[)[a-z0-9.-]+/g,
    put: 'finns-ej',
  },
  { kind: 'introduktion med scenario som inte finns', file: 'introduction.yaml', find: /(?<=scenario: )[a-z-]+/g, put: 'finns-ej' },
  { kind: 'råd skärpt till krav i introduktionen', file: 'introduction.yaml', find: /(?<=text: [^\n]*)bör(?= )/g, put: 'ska' },
  { kind: 'läge med påstående som inte finns', file: 'situations.yaml', find: /(?<=statements: \[)[a-z0-9.-]+/g, put: 'finns-ej' },
  { kind: 'läge som inte nämns', file: 'situations.yaml', find: /(?<=\n {2}- id: )[a-z-]+/g, put: 'finns-ej' },
  { kind: 'översättning av något som inte finns', file: 'en.yaml', find: /(?<=\nfindings:\n {2})[a-z-]+(?=:)/g, put: 'finns-ej' },
  { kind: 'tabb som indrag', file: 'findings.yaml', find: /(?<=\n) {4}(?=effect)/g, put: '\t' },
  { kind: 'citattecken som inte stängs', file: 'findings.yaml', find: /(?<=\n {4}title: )(?=\p{Lu})/gu, put: '"' },
  { kind: 'samma nyckel två gånger', file: 'findings.yaml', find: /(?<=\n)( {4}effect: [^\n]+\n)/g, put: ([line]) => `${line}${line}` },
  { kind: 'ankare och alias', file: 'findings.yaml', find: /(?<=\n {4}when: )(?=\{)/g, put: '&villkor ' },
  {
    kind: 'svar borttaget ur vokabulären',
    file: '/questions.yaml',
    find: /(?<=\n {6}- id: )(publikt|vet-ej|underlag|kansliga|sjalvstandigt)(?=\n)/g,
    put: ([id]) => `${id}-ny`,
  },
  { kind: 'två frågor i en', file: '/questions.yaml', find: /(?<=\n {4}question: [^\n?]+\?)(?=\n)/g, put: ' Och vem har sagt det?' },
  { kind: 'systemet ger svar som inte finns', file: '/systems.yaml', find: /(?<=systemtyp: )publikt/g, put: 'oppet' },
  { kind: 'två system med samma namn', file: '/systems.yaml', find: /(?<=\n {4}name: )[^\n]+/g, put: 'ChatGPT' },
  ...MISTAKES_IN_TEXTS,
  ...[
    ['steg', 'flow.yaml', /(?<=\n {2}- id: )[a-z-]+(?=\n {4}title)/g],
    ['uppgift', 'shortcuts.yaml', /(?<=\n {2}- id: )[a-z-]+(?=\n {4}title)/g],
    ['del av introduktionen', 'introduction.yaml', /(?<=\n {2}- id: )[a-z-]+(?=\n {4}title)/g],
    ['kort i introduktionen', 'introduction.yaml', /(?<=\n {6}- id: )[a-z-]+(?=\n)/g],
    ['fall', 'scenarios.yaml', /(?<=\n {2}- id: )[a-z-]+(?=\n {4}title)/g],
    ['fynd', 'findings.yaml', /(?<=\n {2}- id: )[a-z-]+(?=\n {4}rule)/g],
    ['fråga', '/questions.yaml', /(?<=\n {2}- id: )[a-z-]+(?=\n {4}code)/g],
    ['svar', '/questions.yaml', /(?<=\n {6}- id: )[a-z-]+(?=\n {8}code)/g],
    ['system', '/systems.yaml', /(?<=\n {2}- id: )[a-z-]+(?=\n {4}code)/g],
  ].map(([what, file, find]): Mistake => ({
    kind: `${String(what)} omdöpt utan namnbyte`,
    file: String(file),
    find: find as RegExp,
    put: ([id]) => `${id}-nytt`,
  })),
  { kind: 'frågans kod bytt', file: '/questions.yaml', find: /(?<=\n {4}code: )[a-z]{2}(?=\n)/g, put: 'qq' },
  { kind: 'frågans kod ur organisationernas', file: '/questions.yaml', find: /(?<=\n {4}code: )[a-z]{2}(?=\n)/g, put: 'xa' },
  { kind: 'svarets kod bytt', file: '/questions.yaml', find: /(?<=\n {8}code: )\S+(?=\n)/g, put: 'QQ' },
  { kind: 'systemets kod bytt', file: '/systems.yaml', find: /(?<=\n {4}code: )\S+(?=\n)/g, put: 'QQ' },
  {
    kind: 'kod med ny ägare',
    file: '/questions.yaml',
    find: /(?<=\n {6}- id: )[a-z-]+(?=\n {8}code: \S+\n {8}label: )/g,
    put: 'nytt-svar',
  },
  { kind: 'svar med annan betydelse', file: '/questions.yaml', find: /(?<=\n {8}label: )\S[^\n]*(?=\n)/g, put: 'Klockan tolv' },
  { kind: 'system med annan betydelse', file: '/systems.yaml', find: /(?<=\n {4}name: )[^\n]+(?=\n)/g, put: 'Bokhyllan' },
  {
    kind: 'fynd med annan betydelse',
    file: 'findings.yaml',
    find: /(?<=\n {4}when: )\{[^\n]+\}(\n {4}effect: [^\n]+\n(?: {4}standing: [^\n]+\n)?) {4}title: [^\n]+/g,
    put: ([, effect]) => `{all: []}${effect ?? ''}    title: Klockan är tolv.`,
  },
  {
    kind: 'fråga utan vet inte',
    file: 'flow.yaml',
    find: /(?<=\n {6}- fact: (?:sekretess|egen-policy)\n)/g,
    put: '        options: [nej, ja]\n',
  },
  {
    kind: 'nytt svar som ingen har tagit ställning till',
    file: 'flow.yaml',
    find: /(?<=- fact: arende\n(?: {8}[^\n]*\n)*? {8}options: \[)/g,
    put: 'begaran, ',
  },
  { kind: 'organisation som inte finns', file: '/site.yaml', find: /(?<=organisations: \[)[a-z-]+/g, put: ([id]) => `${id}-x` },
]

/** Seeds a kind of mistake in the content of one organisation: at most `most` times, spread over the file. */
export function* seedMistake(files: ContentFiles, organisation: string, mistake: Mistake, most: number): Generator<Seed> {
  const folder = `organisations/${organisation}/`
  const isMeant = (path: string): boolean => {
    if (typeof mistake.file === 'string')
      return path === (mistake.file.startsWith('/') ? mistake.file.slice(1) : `${folder}${mistake.file}`)
    return path.startsWith(folder) && mistake.file.test(path.slice(folder.length))
  }
  const places = [...files]
    .filter(([path]) => isMeant(path))
    .flatMap(([path, text]) => [...text.matchAll(mistake.find)].map((found) => ({ path, text, found })))
  const step = Math.max(1, Math.floor(places.length / most))
  for (const { path, text, found } of places.filter((_, index) => index % step === 0).slice(0, most)) {
    const put =
      typeof mistake.put === 'string'
        ? mistake.put.replace('KOPIA', /(?<=\n {2}- id: )[a-z0-9-]+/.exec(text.slice(found.index + found[0].length))?.[0] ?? '')
        : mistake.put(found, { files, organisation })
    const broken = `${text.slice(0, found.index)}${put}${text.slice(found.index + found[0].length)}`
    if (broken === text) continue
    yield {
      kind: mistake.kind,
      file: path,
      line: text.slice(0, found.index).split('\n').length,
      files: new Map([...files, [path, broken]]),
    }
  }
}

/** What a check tells of a seeded mistake, beside what it told before: errors, or warnings where the mistake is only warned of. */
export function newlyTold(checked: Checked, before: Checked, { isWarning }: Mistake): readonly Problem[] {
  const told = ({ problems, warnings, english }: Checked): readonly Problem[] => (isWarning === true ? [...warnings, ...english] : problems)
  const known = new Set(told(before).map(({ file, message }) => `${file} ${message}`))
  return told(checked).filter(({ file, message }) => !known.has(`${file} ${message}`))
}
