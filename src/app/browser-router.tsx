import { type ReactNode, useLayoutEffect, useState } from 'react'
import { Router, UNSAFE_createBrowserHistory as createBrowserHistory } from 'react-router'

interface BrowserRouterProps {
  /** The folder that the guide lies in. */
  readonly basename: string
  readonly children: ReactNode
}

/** The library's own weighs 4 kB more: it comes with forms, fetchers and links of routes that load data, of which the guide has none. */
export function BrowserRouter({ basename, children }: BrowserRouterProps) {
  const [history] = useState(() => createBrowserHistory({ v5Compat: true }))
  const [{ action, location }, setShown] = useState({ action: history.action, location: history.location })
  useLayoutEffect(() => history.listen(setShown), [history])
  return (
    <Router basename={basename} navigator={history} location={location} navigationType={action} useTransitions={false}>
      {children}
    </Router>
  )
}
