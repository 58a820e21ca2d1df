import { serve } from './server.ts'

/** Serves `dist` for the browser journeys: port and prefix come from the command line. */
const [port = '4311', prefix = '/'] = process.argv.slice(2)
await serve('dist', prefix, Number(port))
