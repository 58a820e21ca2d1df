import { strToU8, zipSync } from 'fflate'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GivenFile, packZip, takeIn } from './intake.ts'
import { filesOfNobody, likelyOwner, placeFiles } from './place-files.ts'

function given(path: string, bytes: Uint8Array | string): GivenFile {
  const data = typeof bytes === 'string' ? strToU8(bytes) : bytes
  return { path, size: data.length, read: () => Promise.resolve(data) }
}

async function told(...files: readonly GivenFile[]): Promise<string> {
  const { files: kept, refusals } = await takeIn(files)
  return [...refusals, `Kvar: ${[...kept.keys()].join(', ')}`].join('\n')
}

const GOOD = { 'content/site.yaml': strToU8('name: Lots') }

describe('what is refused, and what is kept beside it', () => {
  it('files that are too large, without being read', async () => {
    const read = () => Promise.reject(new Error('It must not be read'))
    expect(await told({ path: 'stor.zip', size: 50_000_000, read })).toMatchInlineSnapshot(`
      "stor.zip är 50 MB. Det är mer än guiden tar emot, som är 20 MB. Filen lästes inte.
      Kvar: "
    `)
    expect(await told({ path: 'stor.yaml', size: 9_000_000, read }, given('site.yaml', 'name: Lots'))).toMatchInlineSnapshot(`
      "stor.yaml är 9 MB. Det är mer än guiden tar emot, som är 5 MB. Filen lästes inte.
      Kvar: site.yaml"
    `)
    expect(await told({ path: 'a.yaml', size: 40_000_000, read }, { path: 'b.yaml', size: 40_000_000, read })).toMatchInlineSnapshot(`
      "Filerna är 80 MB tillsammans. Guiden tar emot högst 20 MB på en gång.
      Kvar: "
    `)
  })

  it('paths that lead outside', async () => {
    const names = [
      '../ut.yaml',
      'a/../../ut.yaml',
      '/etc/ut.yaml',
      'C:/ut.yaml',
      '..\\ut.yaml',
      'a\\..\\..\\ut.yaml',
      '\\\\server\\ut.yaml',
      'C:\\ut.yaml',
    ]
    const zip = zipSync({ ...GOOD, ...Object.fromEntries(names.map((name) => [name, strToU8('a: b')])) })
    expect(await told(given('a.zip', zip))).toMatchInlineSnapshot(`
      "../ut.yaml pekar utanför sin mapp. Filen används inte.
      a/../../ut.yaml pekar utanför sin mapp. Filen används inte.
      /etc/ut.yaml pekar utanför sin mapp. Filen används inte.
      C:/ut.yaml pekar utanför sin mapp. Filen används inte.
      ../ut.yaml pekar utanför sin mapp. Filen används inte.
      a/../../ut.yaml pekar utanför sin mapp. Filen används inte.
      //server/ut.yaml pekar utanför sin mapp. Filen används inte.
      C:/ut.yaml pekar utanför sin mapp. Filen används inte.
      Kvar: content/site.yaml"
    `)
  })

  it('a file that laughs a billion times, as it says and as it hides', async () => {
    const bomb = zipSync({ ...GOOD, 'content/skratt.yaml': new Uint8Array(4_000_000) })
    expect(await told(given('a.zip', bomb))).toMatchInlineSnapshot(`
      "content/skratt.yaml i a.zip är packad mer än 200 gånger, och så ser ingen vanlig text ut. Den används inte.
      Kvar: content/site.yaml"
    `)
    expect(await told(given('a.zip', lyingAboutSize(bomb, 4_000_000, 1000)))).toMatchInlineSnapshot(`
      "content/skratt.yaml i a.zip blir större än den säger när den packas upp. Så ser filer ut som är gjorda för att ställa till skada. Den används inte.
      Kvar: content/site.yaml"
    `)
  })

  it('too many files, and too much in all', async () => {
    const many = zipSync(Object.fromEntries(Array.from({ length: 5002 }, (_, index) => [`${index}.yaml`, new Uint8Array(0)])))
    expect(await told(given('a.zip', many))).toMatchInlineSnapshot(`
      "a.zip har fler än 5000 filer. Ta bort det som inte är innehåll.
      Kvar: "
    `)
    const heavy = zipSync(Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`${index}.yaml`, new Uint8Array(4_000_000)])))
    expect(await told(given('a.zip', heavy))).toMatchInlineSnapshot(`
      "a.zip blir 52 MB uppackad. Guiden tar emot högst 50 MB.
      Kvar: "
    `)
  })

  it('packed files in packed files, pictures of other kinds, and what file managers leave', async () => {
    const zip = zipSync({
      ...GOOD,
      'inre.zip': zipSync(GOOD),
      'bild.jpg': strToU8('jpg'),
      '.DS_Store': strToU8('x'),
      '__MACOSX/a.yaml': strToU8('x'),
    })
    expect(await told(given('a.zip', zip))).toMatchInlineSnapshot(`
      "inre.zip är en packad fil i en annan. Packa upp den själv och lägg in innehållet.
      bild.jpg är varken YAML eller en bild i SVG eller PNG, och används inte.
      Kvar: content/site.yaml"
    `)
  })

  it('binary files and other encodings', async () => {
    const files = [
      given('a.yaml', new Uint8Array([1, 2, 0, 3])),
      given('b.yaml', new Uint8Array([0xe5, 0xe4, 0xf6])),
      given('site.yaml', 'name: å'),
    ]
    expect(await told(...files)).toMatchInlineSnapshot(`
      "a.yaml är inte en textfil i UTF-8, och guiden läser bara text. Spara den som text med kodningen UTF-8.
      b.yaml är inte en textfil i UTF-8, och guiden läser bara text. Spara den som text med kodningen UTF-8.
      Kvar: site.yaml"
    `)
  })

  it('files that are no zip, cut short, or cannot be read', async () => {
    const zip = zipSync(GOOD)
    const unreadable = { path: 'borta.yaml', size: 1, read: () => Promise.reject(new Error('gone')) }
    expect(await told(given('a.zip', 'inte zip'), given('b.zip', zip.subarray(0, zip.length - 8)), unreadable)).toMatchInlineSnapshot(`
      "a.zip går inte att öppna som zip. Packa den igen, eller lägg in filerna var för sig.
      b.zip går inte att öppna som zip. Packa den igen, eller lägg in filerna var för sig.
      borta.yaml gick inte att läsa. Kontrollera att den finns kvar och att du får öppna den.
      Kvar: "
    `)
  })

  it('any bytes at all, without falling', async () => {
    const zip = zipSync(GOOD)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { maxLength: 8 }), async (changes) => {
        const broken = zip.slice()
        for (const [at, byte] of changes) broken[at] = byte
        const { refusals, files } = await takeIn([given('a.zip', broken)])
        expect(refusals.length + files.size).toBeGreaterThanOrEqual(0)
        for (const path of files.keys()) expect(path).not.toMatch(/\.\.|^\/|\\/)
      }),
      { numRuns: 200 },
    )
  })

  it('a zip file with backslashes between its folders, as tools for Windows make them, is read as any other', async () => {
    const zip = zipSync({
      'content\\site.yaml': strToU8('name: Lots'),
      'content\\organisations\\ex\\': new Uint8Array(0),
      'content\\organisations\\ex\\policy.yaml': strToU8('a: b'),
    })
    const { files, refusals } = await takeIn([given('a.zip', zip)])
    expect([[...files.keys()], refusals]).toEqual([['content/site.yaml', 'content/organisations/ex/policy.yaml'], []])
    expect([...placeFiles(files, 'annan').files.keys()]).toEqual(['site.yaml', 'organisations/ex/policy.yaml'])
  })

  it('what was packed comes out as it was', async () => {
    const files = new Map([
      ['content/site.yaml', 'name: Å\n'],
      ['andringar.md', '# Ändringar'],
      ['content/organisations/ex/logotyp.svg', '<svg viewBox="0 0 1 1"><title>Å</title></svg>'],
      ['content/organisations/ex/logotyp.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 255, 128, 7]).toString('base64')],
    ])
    expect((await takeIn([given('a.zip', packZip(files))])).files).toEqual(files)
  })
})

/** A zip file that states another size for what it holds, wherever it does. */
function lyingAboutSize(zip: Uint8Array, size: number, stated: number): Uint8Array {
  const lie = zip.slice()
  const view = new DataView(lie.buffer)
  for (let at = 0; at < lie.length - 4; at++) if (view.getUint32(at, true) === size) view.setUint32(at, stated, true)
  return lie
}

describe('where files belong', () => {
  const place = (paths: readonly string[], organisation = 'vald'): string => {
    const { files, isWhole, unknown } = placeFiles(new Map(paths.map((path) => [path, ''])), organisation)
    return JSON.stringify({ files: [...files.keys()], isWhole, unknown })
  }

  it.each([
    [
      'a repository',
      ['lots-main/content/site.yaml', 'lots-main/content/questions.yaml', 'lots-main/content/organisations/ex/flow.yaml'],
      '{"files":["site.yaml","questions.yaml","organisations/ex/flow.yaml"],"isWhole":true,"unknown":[]}',
    ],
    [
      'the folder of organisations',
      ['organisations/ex/statements/1.yaml'],
      '{"files":["organisations/ex/statements/1.yaml"],"isWhole":false,"unknown":[]}',
    ],
    [
      'one organisation',
      ['ex/findings.yaml', 'ex/statements/2.1.yaml'],
      '{"files":["organisations/ex/findings.yaml","organisations/ex/statements/2.1.yaml"],"isWhole":false,"unknown":[]}',
    ],
    [
      'pictures beside an organisation’s files, and no others',
      ['a/ex/policy.yaml', 'a/ex/logotyp.svg', 'a/ex/bilder/foto.png', 'public/favicon.svg', 'logotyp.png'],
      '{"files":["organisations/ex/policy.yaml","organisations/ex/logotyp.svg","organisations/vald/logotyp.png"],"isWhole":false,"unknown":["a/ex/bilder/foto.png","public/favicon.svg"]}',
    ],
    [
      'pictures of a whole content folder',
      ['a/content/site.yaml', 'a/content/organisations/ex/logotyp.png', 'a/docs/bild.png', 'a/content/bild.png'],
      '{"files":["site.yaml","organisations/ex/logotyp.png"],"isWhole":false,"unknown":["a/docs/bild.png","a/content/bild.png"]}',
    ],
    [
      'a repository with other content in it, which is left alone',
      ['a/content/example/site.yaml', 'a/content/example/organisations/pa/flow.yaml', 'a/content/site.yaml', 'a/e2e/content/site.yaml'],
      '{"files":["site.yaml"],"isWhole":false,"unknown":[]}',
    ],
    ['shared files', ['questions.yaml', 'README.md'], '{"files":["questions.yaml"],"isWhole":false,"unknown":[]}'],
    [
      'a file that may belong to any',
      ['findings.yaml', 'konstig.yaml'],
      '{"files":["organisations/vald/findings.yaml"],"isWhole":false,"unknown":["konstig.yaml"]}',
    ],
  ])('%s', (_what, paths, placed) => {
    expect(place(paths)).toBe(placed)
  })

  it('a single file goes to the organisation that is named', () => {
    expect(place(['findings.yaml', 'statements/1.yaml'], 'ex')).toContain(
      '["organisations/ex/findings.yaml","organisations/ex/statements/1.yaml"]',
    )
  })

  it('single files are nobody’s until somebody says whose, and are most likely of whom they share lines with', () => {
    const line = (what: string) => `  - title: ${what} som bara en har\n`
    const known = new Map([
      ['organisations/a/findings.yaml', line('Det')],
      ['organisations/b/findings.yaml', line('Något')],
    ])
    const single = new Map([['findings.yaml', `${line('Något')}  - id: nytt\n`]])
    expect(filesOfNobody(single)).toEqual(['findings.yaml'])
    expect(filesOfNobody(new Map([['a/findings.yaml', '']]))).toEqual([])
    expect(filesOfNobody(new Map([['questions.yaml', '']]))).toEqual([])
    expect(likelyOwner(single, known, ['a', 'b'])).toBe('b')
    expect(likelyOwner(new Map([['findings.yaml', 'id: nytt']]), known, ['a', 'b'])).toBeNull()
    expect(likelyOwner(single, new Map([...known, ['organisations/a/findings.yaml', line('Något')]]), ['a', 'b'])).toBeNull()
  })
})
