import { readArguments } from './read-arguments.ts'
import { serveLive } from './serve-live.ts'

/** `npm run dev`: serves the guide as it is being written. Code and content are shown as soon as they are saved. */
const { url } = await serveLive(readArguments({}).values.content, Number(process.env['PORT'] ?? 5173))
console.log(`AI-lotsen finns på ${url}, och följer det du sparar (avsluta med Ctrl+C)`)
