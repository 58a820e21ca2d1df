import * as z from 'zod/mini'

const Versions = z.record(z.string(), z.string())
const Root = z.object({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  sideEffects: z.array(z.string()),
  dependencies: Versions,
  devDependencies: Versions,
})

/** What the site is bundled and shown with, besides what it consists of. */
const BUILDS_WITH = ['@vitejs/plugin-react', 'purgecss', 'sirv', 'vite']

/** The lines of Node that the package is tried with: those with long-term support that are not about to end. */
export const NODE_LINES = ['24', '26'] as const

/** package.json of the package, out of the project's own: the same versions, and nothing that only those need who change the code. */
export function manifestOf(project: unknown): object {
  const { name, version, description, license, sideEffects, dependencies, devDependencies } = z.parse(Root, project)
  const tools = BUILDS_WITH.map((tool) => [tool, z.parse(z.string(), devDependencies[tool])] as const)
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    bin: { [name]: 'tools/commands/ai-lotsen.js' },
    engines: { node: NODE_LINES.map((line) => `^${line}`).join(' || ') },
    sideEffects: sideEffects.map((file) => file.replace(/\.tsx?$/, '.js')),
    dependencies: Object.fromEntries([...Object.entries(dependencies), ...tools].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
