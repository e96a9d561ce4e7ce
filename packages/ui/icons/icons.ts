/** Outlines in a 24 × 24 box, drawn with a 1.75 stroke and round caps. */
export const ICONS = {
  'arrow-down': 'M12 4.5v15M6 13.5l6 6 6-6',
  'arrow-right': 'M4.5 12h15M13.5 6l6 6-6 6',
  'arrow-up': 'M12 19.5v-15M6 10.5l6-6 6 6',
  calendar: 'M4 5.5h16v15H4zM4 10h16M8 3v4M16 3v4',
  check: 'M5 12.5 9.5 17 19 7',
  chevron: 'M9.5 6l6 6-6 6',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M12 7v5l3.5 2',
  cross: 'M6 6l12 12M18 6 6 18',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
  filter: 'M3.5 5h17L14 13v6.5l-4-2V13z',
  flag: 'M5.5 21V4H18l-2.5 4.5L18 13H5.5',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M12 11v5.5M12 7.7h.01',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  lock: 'M5.5 11h13v9.5h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3M12 14.5v2.5',
  mail: 'M3.5 5.5h17v13h-17zM3.5 6.5 12 13l8.5-6.5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 1 0 0-8M4.5 20.5c0-8 15-8 15 0',
  phone:
    'M6.2 3.5h2.6l1.9 4.6-2.2 1.6a11 11 0 0 0 5.8 5.8l1.6-2.2 4.6 1.9v2.6a2.7 2.7 0 0 1-2.9 2.7A15.5 15.5 0 0 1 3.5 6.4a2.7 2.7 0 0 1 2.7-2.9z',
  printer: 'M7 9V3.5h10V9M7 17H3.5v-6a2 2 0 0 1 2-2h13a2 2 0 0 1 2 2v6H17M7 14h10v6.5H7z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13M15.3 15.3l5.2 5.2',
  undo: 'M9 5 4.5 9.5 9 14M5 9.5h9a5.2 5.2 0 0 1 0 10.5h-3',
  warning: 'M12 4.2 21.5 20h-19zM12 10v4.5M12 17.3h.01',
  people:
    'M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 1 0 0-7M2.5 20c0-7 13-7 13 0M16 5.3a3.5 3.5 0 0 1 0 6.4M18 14.7c2.3.8 3.5 2.6 3.5 5.3',
} as const;

export type IconName = keyof typeof ICONS;
