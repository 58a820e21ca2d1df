import type { NamedFile } from '../../state/jobs.ts'

/** No content has so many files; whoever drops a whole disk is told so by what takes the files in. */
const MOST = 6000

/** Every file of what was dropped, folders and all. The first part has to run while the drop is handled: what was dropped is gone after that. */
export function filesDropped(data: DataTransfer): Promise<readonly NamedFile[]> {
  const entries = [...data.items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  if (entries.length === 0) return Promise.resolve([...data.files].map((file) => ({ path: file.name, file })))
  return walk(entries)
}

async function walk(entries: readonly FileSystemEntry[]): Promise<readonly NamedFile[]> {
  const found: NamedFile[] = []
  const open = [...entries]
  for (let entry = open.shift(); entry !== undefined && found.length < MOST; entry = open.shift()) {
    if (isFile(entry)) found.push({ path: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) })
    else if (isFolder(entry)) open.push(...(await childrenOf(entry)))
  }
  return found
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject))
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const children: FileSystemEntry[] = []
  // Browsers hand over a hundred at a time, and nothing when there are no more.
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (some.length === 0) return children
    children.push(...some)
  }
}
