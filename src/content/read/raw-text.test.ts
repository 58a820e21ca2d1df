import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { readContentFolder } from '../../../tools/build/read-content.ts'
import { formatProblem } from './problem.ts'
import { readRaw } from './raw-text.ts'
import { readSource } from './source-file.ts'

function toldOf(text: string): string {
  return readSource('findings.yaml', text).problems.map(formatProblem).join('\n')
}

describe('characters that nobody has meant', () => {
  it('a file in another encoding is told once, and nothing of what follows from it', () => {
    const bytes = Buffer.concat([Buffer.from('a: anv'), Buffer.from([0xe4]), Buffer.from('nda\nb: f'), Buffer.from([0xf6, 0x0a])])
    expect(toldOf(bytes.toString('utf8'))).toMatchInlineSnapshot(
      `"findings.yaml:1:7 En bokstav går inte att läsa efter ”anv”. Filen är sparad i en annan kodning än UTF-8, till exempel Windows-1252 (ANSI). Öppna den i programmet där den skrevs och spara den med kodningen UTF-8. Står tecknet kvar då är bokstaven förlorad: skriv den på nytt. Det finns också på rad 2."`,
    )
    expect(toldOf(Buffer.from('\ufeffa: å\n', 'utf16le').toString('utf8'))).toMatchInlineSnapshot(
      `"findings.yaml:1:4 Filen är sparad i UTF-16 eller är ingen text. Öppna den i programmet där den skrevs och spara den med kodningen UTF-8."`,
    )
    expect(toldOf('a: Ã¥ngra â€“ nu\n')).toMatchInlineSnapshot(`
      "findings.yaml:1:4 ”Ã¥” är en bokstav eller ett tecken som har öppnats i fel kodning och ska nog vara ”å”. Skriv om det, och leta efter fler i filen.
      findings.yaml:1:11 ”â€“” är en bokstav eller ett tecken som har öppnats i fel kodning och ska nog vara ”–”. Skriv om det, och leta efter fler i filen."
    `)
  })

  it('what does not show is named with what stands before it, and read as if it were not there', () => {
    expect(toldOf('a: an\u00advända\nb: x\nc: vän\u00adta och vän\u00adta\nd\u200b: e\n')).toMatchInlineSnapshot(`
      "findings.yaml:1:6 Här står ett tecken som inte syns, ett mjukt bindestreck (U+00AD) efter ”an”. Ställ markören där och tryck en gång på backsteg eller Delete, eller skriv om ordet. Det finns också på rad 3.
      findings.yaml:4:2 Här står ett tecken som inte syns, ett blanksteg utan bredd (U+200B) efter ”d”. Ställ markören där och tryck en gång på backsteg eller Delete, eller skriv om ordet."
    `)
    expect(readSource('a.yaml', 'id\u200b: an\u00advända\n').data).toEqual({ id: 'använda' })
  })

  it('a hard space where the parser needs a common one', () => {
    expect(toldOf('a:\n\u00a0\u00a0b: c\n  -\u00a0d\n')).toContain(
      'findings.yaml:2:1 Här står ett hårt blanksteg (U+00A0) där det ska stå ett vanligt',
    )
    expect(toldOf('a: 10\u00a0000 kr\n')).toBe('')
  })

  it('letters of other alphabets, and letters that are drawn as one or written as two', () => {
    expect(toldOf('a: D\u0430ta\nb: o\ufb03ciell\nc: a\u030angra\nd: αβγ är grekiska\n')).toMatchInlineSnapshot(`
      "findings.yaml:3:4 ”å” är skrivet som flera tecken (U+0061 och U+030A), och hittas då inte av den som söker. Skriv om bokstaven.
      findings.yaml:1:4 ”а” (U+0430) i ”Dаta” är en kyrillisk bokstav som ser ut som ”a”. Skriv om ordet med vanliga bokstäver.
      findings.yaml:2:4 ”ﬃ” (U+FB03) i ”oﬃciell” är ett enda tecken, och hittas då inte av den som söker. Skriv ”ffi”."
    `)
  })

  it('two changes that ran into each other', () => {
    expect(toldOf('a: b\n<<<<<<< HEAD\nc: d\n=======\nc: f\n>>>>>>> x\n')).toMatchInlineSnapshot(
      `"findings.yaml:2:1 Raden ”<<<<<<<” är kvar efter två ändringar som krockade i git. Behåll det som ska gälla, och ta bort resten och raderna med <<<<<<<, ======= och >>>>>>>. Det finns också på rad 4, 6."`,
    )
  })

  it('a mark for the beginning of a file is no fault, and neither is a content that is well', () => {
    expect(toldOf('\ufeffa: å\n')).toBe('')
    for (const [path, text] of readContentFolder('e2e/content'))
      if (path.endsWith('.yaml')) expect([path, readRaw(path, text).problems]).toEqual([path, []])
  })

  it('is read through once, however many of them there are', () => {
    for (const text of ['\u00a0', 'а', 'a\u0301', '- \u00ad', 'x-', '----', 'Ã¥', '\u00ad\n']) {
      // Time of the processor, since the clock on the wall also counts what else the machine does.
      const start = process.cpuUsage()
      readRaw('a.yaml', `а\u00ad${text.repeat(100_000)}`)
      expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000)
    }
  })
})
