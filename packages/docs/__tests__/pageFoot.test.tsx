// @vitest-environment jsdom
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {expect, test} from 'vitest';
import {DocContext} from '../../../tests/stubs/useDoc';
import {SiteContext} from '../../../tests/stubs/useDocusaurusContext';
import type {PageFacts} from '../domain/pageFacts';
import AboutPage from '../theme/AboutPage';
import EquipmentFacts from '../theme/EquipmentFacts';
import NeededFirst from '../theme/PageHeader/NeededFirst';

const UNIT = {assetTag: '01001', location: 'Desk 1', purchased: '2019-10-07', replaceBy: '2026-10-07', fund: 'General'};
const PAGE = {
  kind: 'equipment',
  facts: {
    model: [{name: 'life', value: {type: 'duration', duration: '7 years'}}],
    about: [
      {name: 'owner', value: {type: 'texts', texts: ['IT support technician']}},
      {name: 'audience', value: {type: 'texts', texts: ['Circulation', 'Bookmobile']}},
    ],
  },
  review: {on: '2026-09-14', by: '2027-09-14', lapsed: false},
  unitsByBranch: [
    {branch: 'Downtown', units: [UNIT, {...UNIT, assetTag: '01002'}]},
    {
      branch: 'Riverside',
      units: [
        {...UNIT, assetTag: '01003', replaceBy: null},
        {...UNIT, fund: 'Grants'},
      ],
    },
  ],
} as unknown as PageFacts;

const SITE = {
  siteConfig: {
    baseUrl: '/',
    customFields: {helpDesk: {name: 'help desk', phone: '555-0100', email: 'help@example.org'}},
  },
  i18n: {currentLocale: 'en'},
};

function draw(part: ReactNode): HTMLElement {
  const place = document.createElement('div');
  place.innerHTML = renderToStaticMarkup(
    <SiteContext.Provider value={SITE}>
      <DocContext.Provider value={{metadata: {page: PAGE, title: 'Receipt printer'}}}>{part}</DocContext.Provider>
    </SiteContext.Provider>,
  );
  return place;
}
const texts = (place: HTMLElement, selector: string) =>
  Array.from(place.querySelectorAll(selector), ({textContent}) => textContent?.trim());

test('a page ends with its owner, its review and its audience', () => {
  const place = draw(<AboutPage />);
  expect(texts(place, 'dt')).toEqual(['Owner', 'Reviewed', 'For']);
  expect(place.querySelector('dd:has(time) > :not([hidden])')?.textContent).toBe(
    'September 14, 2026; next review due September 14, 2027',
  );
});

test('machines are folded by branch with their number, and the model below them without what the title says', () => {
  const place = draw(<EquipmentFacts />);
  expect(texts(place, 'summary > strong')).toEqual(['Downtown', 'Riverside', 'Model, supplies and support']);
  expect(texts(place, 'th[scope=row]')).toEqual(['01001', '01002', '01003', '01001']);
  expect(texts(place, 'dt')).toEqual(['Replaced after']);
});

test('a fund that paid for all machines of a branch is shown once, others per machine', () => {
  const [downtown, riverside] = draw(<EquipmentFacts />).querySelectorAll('section');
  expect(downtown?.querySelector('p')?.textContent).toBe('Fund: General');
  expect(texts(downtown as HTMLElement, 'th[scope=col]')).toEqual(['Asset tag', 'Location', 'Purchased']);
  expect(texts(riverside as HTMLElement, 'td:nth-child(3)')).toEqual(['General', 'Grants']);
});

test('the time, interruptions and what you need come before the first step', () => {
  const place = draw(
    <NeededFirst
      isUrgent={false}
      facts={[
        {name: 'timeNeeded', value: {type: 'duration', duration: '3 min'}},
        {name: 'interruptsService', value: {type: 'yesNo', yes: false}},
        {name: 'prerequisites', value: {type: 'links', links: ['a new roll', {title: 'Holds', to: '/holds/'}]}},
      ]}
    />,
  );
  expect(texts(place, 'li')).toEqual(['3 minutes. You can keep serving patrons.', 'You need a new roll; Holds.']);
});

test('an urgent page starts with the number to call', () => {
  const place = draw(
    <NeededFirst isUrgent facts={[{name: 'timeNeeded', value: {type: 'duration', duration: '3 min'}}]} />,
  );
  expect(texts(place, 'li:first-child a')).toEqual(['555-0100']);
  expect(texts(place, 'li:last-child')).toEqual(['3 minutes.']);
});
