import type { Organisation } from '../../../schema/model.ts'
import type { Box, Printable } from './box.ts'
import { Guide } from './guide.tsx'
import { Sheet } from './sheet.tsx'
import { Slides } from './slides.tsx'

interface PrintoutProps {
  readonly organisation: Organisation
  /** Null before anything is printed. */
  readonly box: Box | null
  readonly kind: Printable
}

/** What is printed of a workshop, on paper alone. */
export function Printout({ organisation, box, kind }: PrintoutProps) {
  if (box === null) return null
  const shared = { organisation, box }
  return (
    <div className="printout print-only" data-kind={kind}>
      {kind === 'guide' ? (
        <Guide {...shared} />
      ) : kind === 'sheet' ? (
        <Sheet {...shared} />
      ) : (
        <Slides {...shared} hasNotes={kind === 'notes'} />
      )}
    </div>
  )
}
