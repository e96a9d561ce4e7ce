import {existsSync} from 'node:fs';
import {DEFAULT_DISTRICT} from '@deskbook/content/district';
import {expect, it} from 'vitest';
import {themeConfigOf} from '../deskbook';

const district = {...DEFAULT_DISTRICT, name: 'Westplex Library District'};

it("the navbar has the district's name and our logo", () => {
  expect(themeConfigOf(district).navbar).toMatchObject({
    title: 'Westplex Library District',
    logo: {src: 'img/logo.svg', alt: ''},
  });
});

it('links are shown with our picture, which the package has', () => {
  const image = String(themeConfigOf(district).image);
  expect(existsSync(new URL(`../static/${image}`, import.meta.url))).toBe(true);
});

it("the navbar has the district's logo if there is one", () => {
  expect(themeConfigOf({...district, logo: 'img/westplex.svg'}).navbar?.logo?.src).toBe('img/westplex.svg');
});
