import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,tools}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // How long a machine takes, busy with other things, is no verdict on the code.
    testTimeout: 60_000,
    // The tests are of pure functions, so that files may share a process and what it has loaded, on every core.
    isolate: false,
    maxWorkers: '100%',
  },
})
