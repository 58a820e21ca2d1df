/** Stands wherever an address leads nowhere; the other pages are loaded when they are opened. */
export { NotFoundPage } from './not-found/not-found-page.tsx'
