import { defineConfig } from 'vite'
import { liveContent } from './tools/build/live-content.ts'
import { siteConfig } from './tools/build/site-config.ts'

/** For editors and tools that start Vite themselves, with the project's own content. `npm run dev` takes any folder. */
export default defineConfig(siteConfig(liveContent('content')))
