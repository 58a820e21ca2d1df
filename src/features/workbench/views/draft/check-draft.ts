import { checkInWorker } from '../../state/draft.ts'
import { worker } from './draft-worker.ts'

/** Has the draft checked as it is now. */
export function checkDraft(): void {
  void checkInWorker(worker)
}
