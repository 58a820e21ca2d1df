import { serve } from './server.ts'

/** Serves `dist` for the browser journeys: port, prefix and perhaps another folder come from the command line. */
const [port = '4311', prefix = '/', dist = 'dist'] = process.argv.slice(2)
await serve(dist, prefix, Number(port))
