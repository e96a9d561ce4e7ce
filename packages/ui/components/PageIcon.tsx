import type {ReactNode} from 'react';
import {ICONS, Outline} from './Icon';

/** Adds icons for pages, machines and places, which scripts don't need. */
const PAGE_ICONS = {
  ...ICONS,
  box: 'M12 3.5 20 7.5v9l-8 4-8-4v-9zM4 7.5l8 4 8-4M12 11.5v9',
  computer: 'M3.5 5h17v11h-17zM8.5 20h7M12 16v4',
  file: 'M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12.5h6M9 16h6',
  graduate: 'M2.5 9.5 12 5l9.5 4.5L12 14zM6.5 11.5V16c3.5 2.5 7.5 2.5 11 0v-4.5M21.5 9.5V15',
  home: 'M4 11l8-7 8 7v9.5h-5.5V15h-5v5.5H4z',
  laptop: 'M5.5 5.5h13v10h-13zM2.5 18.5h19l-2-3h-15z',
  list: 'M10 6h10.5M10 12h10.5M10 18h10.5M4 5.2l1.5-.7v4M3.8 11h2.4l-2.4 3h2.4M3.8 16.5h2.3L5 18c2 0 1.5 2-1.2 1.5',
  label: 'M3.5 6.5h11l6 5.5-6 5.5h-11zM7 10v4M9.5 10v4M12 10v4',
  manual: 'M5 5.5a2 2 0 0 1 2-2h12v17H7a2 2 0 0 1-2-2zM5 18a2 2 0 0 1 2-2h12M9 7.5h6',
  money: 'M3 6.5h18v11H3zM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5M6 10v4M18 10v4',
  'network-off':
    'M3 3l18 18M12 19h.01M8.7 15.4a4.7 4.7 0 0 1 5.2-.9M5.2 11.9A9.7 9.7 0 0 1 9 9.6M18.8 11.9a9.7 9.7 0 0 0-5.8-2.8M2 8.5a14 14 0 0 1 4-2.6M22 8.5A14 14 0 0 0 9.7 4.8',
  network: 'M12 19h.01M8.7 15.5a4.7 4.7 0 0 1 6.6 0M5.3 12a9.5 9.5 0 0 1 13.4 0M2 8.5a14.3 14.3 0 0 1 20 0',
  news: 'M4 5h13v14.5H6a2 2 0 0 1-2-2zM17 9h3.5v8.5a2 2 0 0 1-3.5 0M7.5 9h6M7.5 12.5h6M7.5 16h4',
  place: 'M12 21.5c-5-5.5-7-8.5-7-11.5a7 7 0 0 1 14 0c0 3-2 6-7 11.5zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5',
  power: 'M13.5 3 5.5 13.5H11L10 21l8.5-11H13z',
  qr: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM20 14v6h-6M17.5 20H20',
  quiz: 'M12 3a9 9 0 1 0 0 18 9 9 0 1 0 0-18M9.5 9.5a2.6 2.6 0 1 1 3.7 2.4c-.8.4-1.2.9-1.2 1.8M12 16.8h.01',
  receipt: 'M6 3.5h12v17l-2-1.5-2 1.5-2-1.5-2 1.5-2-1.5-2 1.5zM9 8h6M9 11.5h6M9 15h3.5',
  router: 'M3.5 13.5h17v6h-17zM7 16.5h.01M10.5 16.5h.01M17 16.5h.01M8 13.5V5M16 13.5V5',
  scan: 'M4 5v14M8 5v14M11.5 5v14M14 5v14M17 5v14M20.5 5v14',
  'self-check': 'M6 3h12v11H6zM9 14v3M15 14v3M4 17h16v4H4zM9.5 7h5',
  switch: 'M3 7.5h18v9H3zM6 13.5v-3h3v3zM10.5 13.5v-3h3v3zM15 13.5v-3h3v3z',
  wrench: 'M20 6.5a5 5 0 0 1-6.7 5.8l-6.8 7.2a2 2 0 0 1-3-3L11 10a5 5 0 0 1 6-6.5l-3 3 .5 3 3 .5z',
} as const;

export type PageIconName = keyof typeof PAGE_ICONS;

export default function PageIcon({name, className}: {name: PageIconName; className?: string}): ReactNode {
  return <Outline path={PAGE_ICONS[name]} className={className} />;
}
