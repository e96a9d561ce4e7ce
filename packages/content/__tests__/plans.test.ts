import {describe, expect, it} from 'vitest';
import {readCatalog} from '../catalog';
import {floorsOf, type Place, placeAt} from '../plans';
import {writeDistrict, writePlan} from './planSite';
import {temporarySite} from './temporarySite';

const GROUND = writePlan('First floor', {
  lobby: ['Lobby', {x: 20, y: 200}],
  'public-computers': ['Public computers', {x: 200, y: 20}],
  public: ['Public', {x: 120, y: 20}],
});
const UPPER = writePlan('Second floor', {'staff-workroom': ['Staff workroom', {x: 20, y: 20}]});

function readSite(units = '') {
  const siteDir = temporarySite({
    'docs/district.yml': writeDistrict('downtown: {name: Downtown, plan: [img/1.svg, img/2.svg]}'),
    'docs/img/1.svg': GROUND,
    'docs/img/2.svg': UPPER,
    'docs/printer.md': `---\nkind: equipment\ntitle: Printer\nowner: analyst\nlast_reviewed_on: 2026-05-01\nreview_in: 1 year\n${units}\n---\n`,
  });
  return readCatalog({siteDir, docsPath: 'docs'}).catalog;
}

describe('a location', () => {
  const nameAt = (location: string | undefined, branch = 'downtown') =>
    placeAt({branch, location}, readSite().plans)?.name;

  it.each([
    ['Lobby', 'Lobby'],
    ['lobby', 'Lobby'],
    ['LOBBY, left', 'Lobby'],
    ['Lobby 2', 'Lobby'],
    ['Lobby (on call)', 'Lobby'],
    ['staff-workroom', 'Staff workroom'],
    ['Public computers, seat 1', 'Public computers'],
    ['Public computers', 'Public computers'],
  ])('"%s" is the place "%s"', (location, name) => {
    expect(nameAt(location)).toBe(name);
  });

  it.each(['Lobby shop', 'Lobbying', 'By the lobby', '1', '', undefined])('"%s" is no place', (location) => {
    expect(nameAt(location)).toBeUndefined();
  });

  it('is no place of another branch', () => {
    expect(nameAt('Lobby', 'riverside')).toBeUndefined();
  });

  it('that is an id becomes the name of the place', () => {
    const {pages} = readSite('units: [{asset_tag: "1", branch: downtown, location: staff-workroom}]');
    expect(pages[0]?.data).toMatchObject({units: [{location: 'Staff workroom'}]});
  });
});

it('a place leads to the page of the plan, with the floor that it is on', () => {
  const place = placeAt({branch: 'downtown', location: 'Staff workroom'}, readSite().plans);
  expect(place).toMatchObject({
    path: 'equipment/plans/downtown/#staff-workroom',
    floor: {picture: 'equipment/plans/downtown/plan-2.svg', width: 400, height: 300},
    box: {x: 20, y: 20, width: 90, height: 60},
  });
});

it('floors are cropped to what is around the places, with at least half of them in view', () => {
  const {plans} = readSite();
  const cropTo = (...locations: string[]) =>
    floorsOf(locations.map((location) => placeAt({branch: 'downtown', location}, plans) as Place)).map(
      ({picture, from, to}) => [picture.replace(/.*\//, ''), from, to],
    );
  expect(cropTo('Lobby')).toEqual([['plan.svg', 150, 300]]);
  expect(cropTo('Staff workroom', 'Public', 'Public computers')).toEqual([
    ['plan.svg', 0, 150],
    ['plan-2.svg', 0, 150],
  ]);
  expect(cropTo('Lobby', 'Public')).toEqual([['plan.svg', 0, 300]]);
});
