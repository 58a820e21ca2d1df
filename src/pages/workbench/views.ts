export type WorkbenchView = 'overview' | 'flow'

/** The workbench's views, by the last part of their address. */
export const WORKBENCH_VIEWS: Readonly<Record<string, WorkbenchView>> = {
  '': 'overview',
  flode: 'flow',
}
