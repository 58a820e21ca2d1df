import { defineConfig } from 'vite'
import { SITE_CONFIG } from './src/build/site-config.ts'

export default defineConfig(SITE_CONFIG)
