import { defineConfig } from 'vitest/config'
import { loadContentOrThrow, modulesOf } from './tools/build/content-modules.ts'
import { contentPlugin } from './tools/build/content-plugin.ts'

export default defineConfig({
  // For the few tests that render pages; the content is read when the first of them asks for it.
  plugins: [contentPlugin(() => modulesOf(loadContentOrThrow('content')))],
  test: {
    include: ['{src,tools}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // How long a machine takes, busy with other things or with the largest of what is drawn, is no verdict on the code.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    // The tests are of pure functions, so that files may share a process and what it has loaded, on every core.
    isolate: false,
    maxWorkers: '100%',
  },
})
