import {describe, expect, it} from 'vitest';
import {DEFAULT_DISTRICT} from '../../content/district';
import {themeConfigOf} from '../themeConfig';

const help_desk = {name: 'IT help desk', email: 'helpdesk@example.org'};
const district = {...DEFAULT_DISTRICT, name: 'Westplex Library District', help_desk};

describe('the navigation', () => {
  it('leads to every section, whatever pages there are', () => {
    expect(themeConfigOf(district).navbar?.items?.map(({label, to, position}) => `${position} ${label} ${to}`)).toEqual(
      [
        'left Procedures /procedures/',
        'left Manuals /manuals/',
        'left Equipment /equipment/',
        'left Training /training/',
        'left Calendar /calendar/',
        'left News /blog/',
        'right The IT office /office/',
      ],
    );
  });

  it('carries the name of the district and our logo', () => {
    expect(themeConfigOf(district).navbar).toMatchObject({
      title: 'Westplex Library District',
      logo: {src: 'img/logo.svg', alt: ''},
    });
  });

  it('carries the logo of the district where it has one', () => {
    expect(themeConfigOf({...district, logo: 'img/westplex.svg'}).navbar?.logo?.src).toBe('img/westplex.svg');
  });
});

describe('the footer', () => {
  const linksOf = (facts: typeof district) =>
    (themeConfigOf(facts).footer?.links ?? []) as {to?: string; html?: string}[];

  it('leads to the list of all pages and to those that help, and on a phone to all places of the bar above', () => {
    const {navbar, footer} = themeConfigOf(district, [
      {file: 'glossary.md', path: 'docs/glossary/', label: 'Glossary'},
    ]);
    const places = (footer?.links ?? []) as {to?: string; className?: string}[];
    const isForPhones = ({className}: {className?: string}) => className === 'phone-only';
    expect(places.filter(isForPhones).map(({to}) => to)).toEqual(navbar?.items?.map(({to}) => to));
    expect(places.filter((place) => place.to && !isForPhones(place)).map(({to}) => to)).toEqual([
      '/pages/',
      '/docs/glossary/',
    ]);
  });

  it('gives the address of the help desk', () => {
    expect(linksOf(district).at(-1)).toEqual({
      html: 'IT help desk: <a href="mailto:helpdesk@example.org">helpdesk@example.org</a>',
    });
  });

  it('gives its phone number where it has one', () => {
    const phoneIn = (phone: string) => {
      const facts = {...district, help_desk: {...help_desk, phone}};
      return linksOf(facts).at(-1)?.html;
    };
    expect(phoneIn('555-0100')).toContain('IT help desk: <a href="tel:555-0100">555-0100</a>, ');
    expect(phoneIn('(212) 555-0100')).toContain('<a href="tel:+1-212-555-0100">(212) 555-0100</a>, ');
    // No phone could dial it.
    expect(phoneIn('Desk "A&B"')).toContain('IT help desk: Desk &#34;A&#38;B&#34;, ');
  });
});
