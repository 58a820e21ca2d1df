import { useTexts } from '../../shared/texts/index.ts'
import { useId } from 'react'
import { Disclosure } from '../../shared/ui/disclosure.tsx'
import { wrapWords } from '../../content/wording/wrap-words.ts'

export interface Bar {
  readonly label: string
  readonly value: number
  /** The value in words, such as "3 av 4"; otherwise the number itself. */
  readonly text?: string
  /** Stands out, and says why: never by colour alone. */
  readonly mark?: string
}

interface BarChartProps {
  readonly title: string
  readonly bars: readonly Bar[]
  /** What a full bar stands for; otherwise the largest value. */
  readonly full?: number
  /** Headings of the table's two columns. */
  readonly columns: readonly [label: string, value: string]
  /** The table stands open beside the chart; otherwise it is folded in. */
  readonly isTableOpen?: boolean
}

/** Characters that fit above a bar on the narrowest screen. */
const LINE = 30
/** Measures in em, so that the chart follows the size of its text, on a phone as on a wall. */
const LINE_HEIGHT = 1.3
const BAR_HEIGHT = 1.2
const GAP = 0.9
/** Per cent of the width; the rest is for the value. */
const WIDEST = 78

/** A small chart of lying bars, with the same numbers in words for those who do not see it and in a table for everybody. */
export function BarChart({ title, bars, full, columns, isTableOpen = false }: BarChartProps) {
  const { t } = useTexts('training')
  const heading = useId()
  const most = Math.max(full ?? 0, ...bars.map((bar) => bar.value), 1)
  const rows = layOut(bars)
  const words = bars.map((bar) => `${labelOf(bar)}: ${valueOf(bar)}`).join('; ')
  return (
    <figure className="chart" aria-labelledby={heading}>
      <figcaption className="chart-title" id={heading}>
        {title}
      </figcaption>
      <svg className="bar-chart" role="img" aria-label={`${title}. ${words}`} width="100%" height={`${rows.height}em`}>
        {rows.rows.map(({ bar, lines, top }, index) => (
          <g key={index} className="bar" data-marked={bar.mark === undefined ? undefined : ''}>
            {lines.map((line, place) => (
              <text key={place} x="0" y={`${top + (place + 1) * LINE_HEIGHT - 0.3}em`}>
                {line}
              </text>
            ))}
            <rect
              x="1"
              y={`${top + lines.length * LINE_HEIGHT}em`}
              width={`${Math.max((bar.value / most) * WIDEST, 0.4)}%`}
              height={`${BAR_HEIGHT}em`}
            />
            <text
              className="bar-value"
              x={`${Math.max((bar.value / most) * WIDEST, 0.4)}%`}
              dx="0.5em"
              y={`${top + lines.length * LINE_HEIGHT + 0.95}em`}
            >
              {valueOf(bar)}
            </text>
          </g>
        ))}
      </svg>
      {isTableOpen ? (
        <ChartTable bars={bars} columns={columns} caption={title} />
      ) : (
        <Disclosure summary={t('chart.asTable')}>
          <ChartTable bars={bars} columns={columns} caption={title} />
        </Disclosure>
      )}
    </figure>
  )
}

type ChartTableProps = Pick<BarChartProps, 'bars' | 'columns'> & { readonly caption: string }

function ChartTable({ bars, columns, caption }: ChartTableProps) {
  return (
    <table className="chart-table">
      <caption className="ds-sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map((bar, index) => (
          <tr key={index}>
            <th scope="row">{labelOf(bar)}</th>
            <td>{valueOf(bar)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function labelOf({ label, mark }: Bar): string {
  return mark === undefined ? label : `${label} (${mark})`
}

function valueOf({ value, text }: Bar): string {
  return text ?? String(value)
}

function layOut(bars: readonly Bar[]) {
  let top = 0
  const rows = bars.map((bar) => {
    const lines = wrapWords(labelOf(bar), LINE)
    const row = { bar, lines, top }
    top += lines.length * LINE_HEIGHT + BAR_HEIGHT + GAP
    return row
  })
  return { rows, height: top }
}
