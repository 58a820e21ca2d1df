export { evaluate, type AppliedFinding, type Evaluation, type Outcome } from './evaluate.ts'
export { readAnswers, type AnswerProblem, type ReadAnswers } from './read-answers.ts'
export { chosenIn, replay, type AskedQuestion, type Replay } from './replay.ts'
export { factsIn, reasonsFor, truthOf, type Known, type Truth } from './condition.ts'
