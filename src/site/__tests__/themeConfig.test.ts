import {expect, it} from 'vitest';
import {DEFAULT_DISTRICT} from '../../content/district';
import {themeConfigOf} from '../themeConfig';

const district = {...DEFAULT_DISTRICT, name: 'Westplex Library District'};

it('the bar carries the name of the district and our logo', () => {
  expect(themeConfigOf(district).navbar).toMatchObject({
    title: 'Westplex Library District',
    logo: {src: 'img/logo.svg', alt: ''},
  });
});

it('the bar carries the logo of the district where it has one', () => {
  expect(themeConfigOf({...district, logo: 'img/westplex.svg'}).navbar?.logo?.src).toBe('img/westplex.svg');
});
