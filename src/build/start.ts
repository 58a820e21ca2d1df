import { serve } from './server.ts'

/** The last part of `npm start`: serves what was built and prints its address. */
const { url } = await serve('dist', '/', Number(process.env['PORT'] ?? 4173))
console.log(`AI-lotsen finns på ${url} (avsluta med Ctrl+C)`)
