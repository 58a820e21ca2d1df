/** An id of some words: small letters a–z, figures and hyphens. Empty where the words have none of them. */
export function slugOf(words: string): string {
  return words
    .toLocaleLowerCase('sv')
    .replaceAll(/[åä]/g, 'a')
    .replaceAll('ö', 'o')
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replaceAll(/^-+|-+$/g, '')
}
