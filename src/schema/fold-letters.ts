/** Lower case, with signs as spaces and letters without their marks: "Ä" and "a" are the same here, since keyboards differ. */
export function foldLetters(text: string): string {
  return text
    .toLocaleLowerCase('sv')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
