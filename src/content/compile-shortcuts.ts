import type { Shortcut } from '../schema/model.ts'
import type { Shortcuts } from '../schema/shortcuts.ts'
import { type AnswerRules, compileAnswers } from './compile-answers.ts'
import type { Noted } from './noted.ts'

/** The most questions that a shortcut may leave to the person, those included that only some answers lead to: more, and it is no shortcut. */
const OPEN_QUESTIONS = 5

/** Compiles the shortcuts, and reports answers that the flow never asks for and shortcuts that leave too much to be answered. */
export function compileShortcuts(file: Noted<Shortcuts>, rules: AnswerRules): readonly Shortcut[] {
  if (file.value === undefined) return []
  const { source } = file
  const ids = new Set<string>()
  return file.value.shortcuts.map((shortcut, index) => {
    const at = ['shortcuts', index]
    if (ids.has(shortcut.id)) source.report([...at, 'id'], `Genvägen ”${shortcut.id}” finns två gånger. Ge en av dem ett annat id.`)
    ids.add(shortcut.id)
    const { answers, evaluation } = compileAnswers(shortcut.answers, rules, source, [...at, 'answers'])
    const open = evaluation === undefined ? [] : [...evaluation.missing, ...evaluation.undecided]
    if (open.length > OPEN_QUESTIONS) {
      source.report(
        [...at, 'answers'],
        `Genvägen lämnar upp till ${open.length} frågor obesvarade, men högst ${OPEN_QUESTIONS} får återstå. Ge svar på någon av ${open.map((fact) => `”${fact}”`).join(', ')}.`,
      )
    }
    return { id: shortcut.id, title: shortcut.title, description: shortcut.description, answers, lang: 'sv' }
  })
}
