import { useNavigation } from './navigation.ts'

/**
 * The full address of the guide's root in the language of the page, worked out from where the page lies below it. For what leaves
 * the guide; within it addresses are relative. Only in the browser.
 */
export function useGuideRoot(): string {
  const { path, prefix } = useNavigation()
  const up = '../'.repeat(path.split('/').filter(Boolean).length)
  const root = new URL(up === '' ? './' : up, window.location.href.replace(/#.*$/, '')).href
  return prefix === '' ? root : `${root}${prefix.slice(1)}/`
}
