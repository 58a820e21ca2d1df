import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'

const SMALLEST = 0.2
const LARGEST = 2
const FACTOR = 1.25

/** A place in the frame, from its upper left corner. */
interface Point {
  readonly x: number
  readonly y: number
}

interface Viewport {
  /** For the element that scrolls the drawing. */
  readonly frame: RefObject<HTMLDivElement | null>
  readonly zoom: number
  readonly enlarge: () => void
  readonly reduce: () => void
  /** As large as the frame is wide, at most its own size. */
  readonly fit: () => void
}

/**
 * How large a drawing is shown in a frame that scrolls. + and −, Ctrl with the wheel, and the mouse that drags it are listened to here;
 * what the browser does by itself (arrow keys, touch, wheel) is left to it. What is in the middle, or under the pointer, stays there.
 */
export function useViewport(width: number): Viewport {
  const frame = useRef<HTMLDivElement>(null)
  const [{ zoom, before, at }, setView] = useState<{ readonly zoom: number; readonly before: number; readonly at: Point }>({
    zoom: 1,
    before: 1,
    at: { x: 0, y: 0 },
  })
  const change = (factor: number, given?: Point): void => {
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {}
    const point = given ?? { x: clientWidth / 2, y: clientHeight / 2 }
    setView((view) => ({ zoom: Math.min(LARGEST, Math.max(SMALLEST, view.zoom * factor)), before: view.zoom, at: point }))
  }
  const fit = (): void => {
    const wanted = Math.min(1, Math.max(SMALLEST, (frame.current?.clientWidth ?? width) / width))
    setView((view) => ({ zoom: wanted, before: view.zoom, at: { x: 0, y: 0 } }))
  }
  useLayoutEffect(() => {
    const { current } = frame
    if (current === null || zoom === before) return
    const ratio = zoom / before
    current.scrollTo((current.scrollLeft + at.x) * ratio - at.x, (current.scrollTop + at.y) * ratio - at.y)
  }, [zoom, before, at])
  useEffect(() => (frame.current === null ? undefined : listen(frame.current, change, fit)))
  return { frame, zoom, enlarge: () => change(FACTOR), reduce: () => change(1 / FACTOR), fit }
}

/** Listens by hand: the page would zoom with the wheel unless it is hindered, which React's own listeners may not. */
function listen(frame: HTMLElement, change: (factor: number, at?: Point) => void, fit: () => void): () => void {
  const listeners = new AbortController()
  const { signal } = listeners
  frame.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      const { left, top } = frame.getBoundingClientRect()
      change(event.deltaY < 0 ? FACTOR : 1 / FACTOR, { x: event.clientX - left, y: event.clientY - top })
    },
    { passive: false, signal },
  )
  frame.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '+' || event.key === '=') change(FACTOR)
      else if (event.key === '-') change(1 / FACTOR)
      else if (event.key === '0') fit()
      else return
      event.preventDefault()
    },
    { signal },
  )
  frame.addEventListener(
    'pointerdown',
    (event) => {
      const isOnNode = event.target instanceof Element && event.target.closest('[role=button]') !== null
      if (event.pointerType !== 'touch' && event.button === 0 && !isOnNode) frame.setPointerCapture(event.pointerId)
    },
    { signal },
  )
  frame.addEventListener(
    'pointermove',
    (event) => {
      if (frame.hasPointerCapture(event.pointerId)) frame.scrollBy(-event.movementX, -event.movementY)
    },
    { signal },
  )
  return () => listeners.abort()
}
