/** Path data for a 24 × 24 view box, in the style of the site's icons. */
export const ICONS = {
  undo: 'M9 5 4.5 9.5 9 14M5 9.5h9a5.2 5.2 0 0 1 0 10.5h-3',
  redo: 'M15 5l4.5 4.5L15 14M19 9.5h-9a5.2 5.2 0 0 0 0 10.5h3',
  bold: 'M7 4.5h6a3.6 3.6 0 0 1 0 7.2H7zM7 11.7h7a3.9 3.9 0 0 1 0 7.8H7z',
  italic: 'M10 4.5h7M7 19.5h7M14 4.5l-4 15',
  heading: 'M6 4.5v15M17 4.5v15M6 12h11',
  subheading: 'M5 4.5v15M13 4.5v15M5 12h8M17 14.5c2.5-2.5 4 0 2.5 1.7L17 19.5h4',
  step: 'M4 5.5l2-1v6M4 10.5h4M4.2 14.7c2.5-2 4 .2 2.4 1.7L4 19.5h4M11.5 7h9M11.5 17h9',
  substep: 'M4 6h16M8 12h1M12 12h8M8 18h1M12 18h8',
  bullet: 'M5 6.5h.01M5 12h.01M5 17.5h.01M9.5 6.5h11M9.5 12h11M9.5 17.5h11',
  check: 'M3.5 5h5v5h-5zM3.5 14h5v5h-5zM4.7 16.4l1 1.2 1.8-2.4M12 7.5h8.5M12 16.5h8.5',
  note: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M12 11v5.5M12 7.7h.01',
  tip: 'M9 18h6M10 21h4M8.5 14.5a5.5 5.5 0 1 1 7 0c-.6.6-.9 1.3-.9 2H9.4c0-.7-.3-1.4-.9-2z',
  warning: 'M12 4.2 21.5 20h-19zM12 10v4.5M12 17.3h.01',
  table: 'M3.5 5h17v14.5h-17zM3.5 10h17M3.5 14.7h17M11 5v14.5',
  picture: 'M3.5 5h17v14.5h-17zM3.5 16.5l5-5 4 4 3-3 5 5M15.5 9h.01',
  link: 'M10 14a4 4 0 0 0 5.7 0l3-3A4 4 0 0 0 13 5.3l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1',
  diagram: 'M9 3.5h6v5H9zM3.5 15.5h6v5h-6zM14.5 15.5h6v5h-6zM12 8.5v3.5M6.5 15.5V12h11v3.5',
  question: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M9.5 9.5c0-3.5 5.5-3 5 0-.3 1.7-2.5 1.8-2.5 4M12 16.8h.01',
  blank: 'M3.5 7.5h17v9h-17zM7 13.8h6',
  agenda: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M12 7v5l3.5 2',
  more: 'M12 5v14M5 12h14',
  find: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13M15.3 15.3l5.2 5.2',
} as const;

export type IconName = keyof typeof ICONS;
