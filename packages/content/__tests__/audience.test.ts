import {describe, expect, it} from 'vitest';
import {audienceOf, namedRoles} from '../audience';
import {DEFAULT_DISTRICT} from '../district';
import type {District} from '../schemas/district';
import {pageOf} from './readFrontMatter';

const roles = {circulation: {name: 'Circulation'}, reference: {name: 'Reference'}};
const DISTRICT: District = {...DEFAULT_DISTRICT, roles: {...roles, everyone: {name: 'All staff', everyone: true}}};
const page = (lines: string) => pageOf('a.md', `title: A\n${lines}`);
const audience = (lines: string, district = DISTRICT) => audienceOf(page(lines), district);

describe("a page's audience", () => {
  it('has exactly the roles that it names', () => {
    expect(audience('kind: committee\naudience: [reference]')).toEqual(['reference']);
  });

  it('has every role if one of them is for everyone', () => {
    const all = ['circulation', 'reference', 'everyone'];
    const district = {...DISTRICT, roles: {...roles, reference: {name: 'Reference', everyone: true}}};
    expect(audience('kind: committee\naudience: [reference, circulation]', district)).toEqual([
      'circulation',
      'reference',
    ]);
    expect(audience('kind: committee')).toEqual(all);
    expect(audience('kind: committee\naudience: []')).toEqual(all);
    expect(audience('')).toEqual(all);
  });

  it("has a path's roles and audience, without duplicates", () => {
    const path = 'kind: path\nroles: [circulation]\naudience: [reference, circulation]';
    expect(audience(path)).toEqual(['circulation', 'reference']);
    expect(namedRoles(page(path))).toEqual(['circulation', 'reference']);
  });

  it('is empty if the district has no roles', () => {
    expect(audience('kind: committee', DEFAULT_DISTRICT)).toEqual([]);
  });
});
