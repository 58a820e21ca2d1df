/** What only one organisation asks about or answers. No other knows of it, so that it is left out where they are compared. */
export interface OwnWords {
  /** Questions of its own. */
  readonly facts: readonly string[]
  /** Answers and systems of its own to shared questions, by fact. */
  readonly options: Readonly<Record<string, readonly string[]>>
}
