export { evaluate, type AppliedFinding, type Evaluation } from './evaluate.ts'
export { readAnswers, type AnswerProblem } from './read-answers.ts'
export { chosenIn, replay } from './replay.ts'
export { factsIn, reasonsFor, truthOf, type Known, type Truth } from './condition.ts'
export { compareFindings, whatAnswerMeant, type Difference } from './differences.ts'
export { whatWouldChange, type Counterfactual } from './what-would-change.ts'
export {
  decisionTable,
  mergeAlike,
  type ChoiceStatus,
  type DecisionTable,
  type TableCell,
  type TableRow,
  type TableSheet,
} from './decision-table.ts'
