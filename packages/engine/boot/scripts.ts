/** The islands that are plain scripts. */
export const ISLANDS = ['tools', 'filters', 'tabs', 'path', 'calendar', 'labels', 'registers'] as const;

/** Files of this folder that become one line of JavaScript. */
export const SCRIPTS = [
  'index',
  'notFound/inline',
  'sortByDate',
  'tabs/inline',
  'tellReaderTimes',
  ...ISLANDS.map((name) => `${name}/index` as const),
] as const;

export type ScriptName = (typeof SCRIPTS)[number];
