export type WorkbenchView = 'overview' | 'flow' | 'coverage' | 'tables' | 'dates' | 'draft' | 'try' | 'difference' | 'new'

/** The workbench's views, by the last part of their address. */
export const WORKBENCH_VIEWS: Readonly<Record<string, WorkbenchView>> = {
  '': 'overview',
  flode: 'flow',
  tackning: 'coverage',
  beslutstabell: 'tables',
  datum: 'dates',
  utkast: 'draft',
  prova: 'try',
  skillnad: 'difference',
  'ny-organisation': 'new',
}
