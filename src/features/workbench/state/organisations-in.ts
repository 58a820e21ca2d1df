import type { ContentFiles } from '../../../content/compile/load.ts'

/** The organisations that have a folder, by the name that their policy.yaml begins with; by id where none is found. Reads no YAML, so that every view can name them. */
export function organisationsIn(files: ContentFiles): readonly { readonly id: string; readonly name: string }[] {
  const ids = new Set([...files.keys()].flatMap((path) => /^organisations\/([^/]+)\//.exec(path)?.[1] ?? []))
  return [...ids].map((id) => {
    const name = /^name:[ \t]*(['"]?)(.+?)\1[ \t]*$/m.exec(files.get(`organisations/${id}/policy.yaml`) ?? '')?.[2]
    return { id, name: name ?? id }
  })
}
