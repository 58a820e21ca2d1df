/** The way in, which comes with the app; its other pages are loaded when they are opened. */
export { StartPage } from './start/start-page.tsx'
