import { defineConfig } from 'vitest/config'

/** `npm run package:try`: packs, installs and runs. Takes a minute and the registry, so it is no part of the unit tests. How long a machine takes is no verdict. */
export default defineConfig({
  test: { include: ['tools/package/*.try.ts'], environment: 'node', testTimeout: 1_200_000, hookTimeout: 1_200_000, bail: 1 },
})
