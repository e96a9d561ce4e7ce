import {describe, expect, it} from 'vitest';
import {addressWords} from '../notFound/offerSearch';

describe('the words of an address', () => {
  it.each([
    ['/docs/procedures/load-receipt-paper/', 'load receipt paper'],
    ['/procedures/load_receipt_paper.html', 'load receipt paper'],
    ['/manuals/outages//', 'outages'],
    ['/wiki/Load%20receipt+paper', 'Load receipt paper'],
    ['/sitio/a%C3%B1adir-papel.aspx', 'añadir papel'],
    ['/docs/broken%zz-address', 'broken zz address'],
    ['/', ''],
    ['/12/34/', ''],
    ['/x/', ''],
  ])('in %s are %j', (path, words) => {
    expect(addressWords(path)).toBe(words);
  });
});
