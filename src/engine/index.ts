export { evaluate, type AppliedFinding, type Evaluation } from './evaluate.ts'
export { readAnswers, type AnswerProblem } from './read-answers.ts'
export { chosenIn, replay } from './replay.ts'
export { factsIn, reasonsFor, truthOf, type Known, type Truth } from './condition.ts'
