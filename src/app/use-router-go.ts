import { useCallback, useLayoutEffect, useRef } from 'react'
import { useNavigate } from 'react-router'
import type { SiteIndex } from '../schema/model.ts'
import type { Navigation } from '../shared/ui/navigation.ts'
import { EMBEDDED, isEmbedded } from '../shared/session/embedded.ts'
import { root } from './root.ts'
import { needOf, readAddress } from './routes.ts'

/** How links lead on. The router's own changes with every page, and with it all that leads anywhere. */
export function useRouterGo(site: SiteIndex, { path, prefix, step: shown }: Navigation): (to: string, step?: string) => void {
  const navigate = useNavigate()
  const here = path.slice(prefix.length)
  const latest = useRef({ navigate, here, shown })
  useLayoutEffect(() => {
    latest.current = { navigate, here, shown }
  }, [navigate, here, shown])
  return useCallback(
    (to: string, step = '') => {
      const [pathname = '', hash = ''] = to.split('#')
      const target = new URL(`.${prefix}${to}`, root)
      // What this page does not know of, the server may.
      if (site.isLarge && readAddress(site, pathname).place.kind === 'not-found') {
        target.search = isEmbedded() ? EMBEDDED : ''
        return window.location.assign(target)
      }
      // A second click before the page has come must not lead there twice: one step back would then lead nowhere.
      const isSame = target.pathname === window.location.pathname && target.hash === window.location.hash
      const isThere = isSame && step === latest.current.shown
      // Browsers would otherwise lay the page out once more when what has the focus goes away.
      if (pathname !== latest.current.here && needOf(site, pathname) === needOf(site, latest.current.here)) leaveFocus()
      void latest.current.navigate(
        { pathname: prefix + pathname, search: isEmbedded() ? EMBEDDED : '', hash },
        { replace: isThere, state: { step } },
      )
    },
    [prefix, site],
  )
}

function leaveFocus(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}
