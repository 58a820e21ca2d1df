/** What a person has answered: an option id for a single choice, a list of them where several may be chosen. Absent is unanswered. */
export type Answers = Readonly<Record<string, string | readonly string[]>>
