import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {parseCells, writeCsv} from '../../domain/roster/readTable';

describe('a file of comma-separated values', () => {
  it('is as RFC 4180 has it, with a mark for Excel', () => {
    expect(
      writeCsv([
        ['Name', 'Place'],
        ['Doe, Jane', 'Room "A"'],
        ['Two\nlines', 'Núñez'],
      ]),
    ).toBe('\uFEFFName,Place\r\n"Doe, Jane","Room ""A"""\r\n"Two\nlines",Núñez\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('gives a spreadsheet no formula: %j', (text) => {
    const [[cell]] = parseCells(writeCsv([[text]]).slice(1), ',') as [[string]];
    expect(cell).toBe(`'${text}`);
  });

  it('gives back what was written, for every text', () => {
    const text = fc.string({unit: 'binary'}).filter((each) => each.trim() !== '' && !/^[=+\-@\t\r]|^\uFEFF/.test(each));
    const rows = fc.array(fc.array(text, {minLength: 2, maxLength: 4}), {minLength: 1, maxLength: 5});
    fc.assert(
      fc.property(rows, (written) => {
        expect(parseCells(writeCsv(written).slice(1), ',')).toEqual(written);
      }),
    );
  });
});
