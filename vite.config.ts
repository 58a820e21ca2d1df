import { defineConfig } from 'vite'
import { loadContentOrThrow, modulesOf } from './src/build/content-modules.ts'
import { siteConfig } from './src/build/site-config.ts'

export default defineConfig(siteConfig(() => modulesOf(loadContentOrThrow('content'))))
