import {describe, expect, it} from 'vitest';
import {phoneHref, splitAtPhoneNumbers} from '../phoneNumbers';

const numbersIn = (text: string) => splitAtPhoneNumbers(text).filter((piece) => typeof piece !== 'string');

describe('splitAtPhoneNumbers', () => {
  it('returns the text in pieces, in order', () => {
    expect(splitAtPhoneNumbers('Call 555-0100, or 555-0109 after hours.')).toEqual([
      'Call ',
      {text: '555-0100', href: 'tel:555-0100'},
      ', or ',
      {text: '555-0109', href: 'tel:555-0109'},
      ' after hours.',
    ]);
    expect(splitAtPhoneNumbers('Nothing to call')).toEqual(['Nothing to call']);
    expect(splitAtPhoneNumbers('')).toEqual([]);
  });

  it.each([
    ['(212) 555-0100', 'tel:+1-212-555-0100'],
    ['Phone (212) 555-0100.', 'tel:+1-212-555-0100'],
    ['212-555-0100', 'tel:+1-212-555-0100'],
    ['212.555.0100', 'tel:+1-212-555-0100'],
    ['1-800-555-0100', 'tel:+1-800-555-0100'],
    ['+1 212 555 0100', 'tel:+1-212-555-0100'],
    ['555-0100 ext. 412', 'tel:555-0100;ext=412'],
    ['555-0100, extension 412.', 'tel:555-0100;ext=412'],
    ['212-555-0100 x7', 'tel:+1-212-555-0100;ext=7'],
    ['The help desk (555-0100) knows', 'tel:555-0100'],
    ['555\u20110100', 'tel:555-0100'],
    ['To open a ticket: 555-0100', 'tel:555-0100'],
    ['8:00 to 18:00, 555-0100', 'tel:555-0100'],
  ])('finds the number in %s', (text, href) => {
    expect(numbersIn(text).map((number) => (number as {href: string}).href)).toEqual([href]);
  });

  it.each([
    'on 2026-11-26',
    'from 2026-2027',
    'asset tag 01206',
    'asset tag 555-0100',
    'part 555-0100',
    'Model number 555-0100',
    'order no. 212-555-0100',
    'pages 300-1200',
    '300-1200 dpi',
    '$200-1500',
    'ABC-555-0100',
    '555-0100-22',
    '555-01001',
    'TM-555-0100',
    'https://example.org/555-0100',
    '10.212.555.0100',
    '978-0-555-01000-3',
    '12/555-0100',
    'call 911',
    'ext. 412',
    '5550100',
    '123-4567',
    '100-1500',
    'RFC#555-0100',
    'a_555-0100',
    '555-0100.5',
  ])('finds no phone number in %s', (text) => {
    expect(numbersIn(text)).toEqual([]);
    expect(splitAtPhoneNumbers(text).join('')).toBe(text);
  });
});

describe('phoneHref', () => {
  it.each([
    ['555-0100', 'tel:555-0100'],
    ['5550100', 'tel:555-0100'],
    ['(212) 555-0100', 'tel:+1-212-555-0100'],
    ['1 212 555 0100', 'tel:+1-212-555-0100'],
    ['+44 20 7946 0958', 'tel:+442079460958'],
    ['x412', 'tel:412'],
    ['Ext. 412', 'tel:412'],
    ['4120', 'tel:4120'],
    ['1-800-LIBRARY', null],
    ['ask at the desk', null],
  ])('%s is dialed as %s', (phone, href) => {
    expect(phoneHref(phone)).toBe(href);
  });
});
