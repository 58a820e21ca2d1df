/** What a statement of a document can be. */
export const MODALITIES = ['krav', 'krav-innan', 'forbjudet', 'tillatet', 'rekommendation', 'information'] as const
export type Modality = (typeof MODALITIES)[number]

/** The document demands or forbids it, and does not merely advise, allow or inform. */
export function isDemand(modality: Modality): boolean {
  return modality === 'krav' || modality === 'krav-innan' || modality === 'forbjudet'
}
