/** Who keeps something right, and when. Null where nothing is said. */
export interface UpkeepFacts {
  readonly owner: string | null
  readonly approver: string | null
  /** YYYY-MM-DD. */
  readonly validFrom: string | null
  readonly reviewBy: string | null
}

/** Owners, approvers and days of an organisation's content. What a finding does not say, it has from the content as a whole. */
export interface Upkeep {
  readonly whole: UpkeepFacts & { readonly validFrom: string; readonly reviewBy: string }
  readonly findings: readonly (UpkeepFacts & { readonly finding: string })[]
}
