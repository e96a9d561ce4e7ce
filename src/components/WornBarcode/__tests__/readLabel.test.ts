import {expect, it} from 'vitest';
import {readLabel} from '../readLabel';

const BARCODE = '21234000000018';

it('finds a digit that cannot be read, wherever it is', () => {
  for (const index of BARCODE.split('').keys()) {
    const label = `${BARCODE.slice(0, index)}?${BARCODE.slice(index + 1)}`;
    expect(readLabel(label)).toEqual({barcode: BARCODE});
  }
  expect(readLabel('2 1234 00000 001?')).toEqual({barcode: BARCODE});
});

it('finds each mistake in one digit', () => {
  for (const index of BARCODE.split('').keys()) {
    const digit = (Number(BARCODE[index]) + 1) % 10;
    expect(readLabel(BARCODE.slice(0, index) + digit + BARCODE.slice(index + 1))).toMatchObject({
      problem: expect.stringMatching(/^No barcode/),
    });
  }
});

it('says what else is wrong', () => {
  expect(readLabel('2123400000001x')).toMatchObject({problem: expect.stringMatching(/^Type only digits/)});
  expect(readLabel('9780306406157')).toMatchObject({problem: 'A barcode has 14 digits. This one has 13.'});
  expect(readLabel('2123400000??18')).toMatchObject({problem: expect.stringMatching(/^With two digits missing/)});
});
