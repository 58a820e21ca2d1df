export type WorkbenchView = 'overview'

/** The workbench's views, by the last part of their address. */
export const WORKBENCH_VIEWS: Readonly<Record<string, WorkbenchView>> = {
  '': 'overview',
}
