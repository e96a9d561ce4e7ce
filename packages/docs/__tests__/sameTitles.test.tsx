// @vitest-environment jsdom
import {act} from 'react';
import {createRoot} from 'react-dom/client';
import {afterEach, expect, test, vi} from 'vitest';
import {DocContext} from '../../../tests/stubs/useDoc';
import {SiteContext} from '../../../tests/stubs/useDocusaurusContext';
import type {PageFacts} from '../domain/pageFacts';
import FactList from '../theme/PageHeader/FactList';
import PageLinks from '../theme/PageHeader/PageLinks';
import Related from '../theme/Related';

Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true});
afterEach(() => vi.restoreAllMocks());

/** Two pages of one title, and two of another that are not published. */
const LINKS = [
  {title: 'Receipt printer', to: '/docs/equipment/epson/'},
  {title: 'Receipt printer', to: '/docs/equipment/star/'},
  {title: 'Label printer', to: null},
  {title: 'Label printer', to: null},
];
const DATE = {startsAt: '2026-12-03T16:00:00Z', endsAt: '2026-12-03T17:00:00Z', timeZone: 'America/Chicago'};
const COMING = {...DATE, from: null, isElsewhere: false, place: 'Downtown', isOnline: false, status: 'scheduled'};
const PAGE = {
  related: [
    {name: 'equipment', links: LINKS.map((link) => ({...link, kind: 'equipment'})), more: 0, all: '/equipment/'},
    {
      name: 'sessions',
      links: [
        {
          title: 'Printers',
          kind: 'session',
          to: '/docs/printers/',
          coming: {dates: [COMING, COMING], endsAt: DATE.endsAt},
        },
      ],
      more: 0,
      all: '/sessions/',
    },
  ],
} as unknown as PageFacts;

test('pages with the same title, and dates that start together, are all listed without a warning from React', async () => {
  const report = vi.spyOn(console, 'error');
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  await act(async () =>
    root.render(
      <SiteContext.Provider value={{siteConfig: {baseUrl: '/'}, i18n: {currentLocale: 'en'}}}>
        <DocContext.Provider value={{metadata: {page: PAGE}}}>
          <Related />
          <PageLinks links={LINKS} className="plain-list" />
          <FactList facts={[{name: 'machines', value: {type: 'links', links: LINKS}}]} />
        </DocContext.Provider>
      </SiteContext.Provider>,
    ),
  );
  const titles = Array.from(
    place.querySelectorAll('li'),
    (item) => item.querySelector('a')?.textContent ?? item.textContent,
  );
  expect(titles.filter((title) => title === 'Receipt printer')).toHaveLength(6);
  expect(titles.filter((title) => title?.startsWith('Label printer'))).toHaveLength(6);
  expect(place.querySelectorAll('time')).toHaveLength(2);
  expect(report).not.toHaveBeenCalled();
  await act(async () => root.unmount());
});
