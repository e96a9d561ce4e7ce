import {expect, it} from 'vitest';
import {shortResponse} from '../scorm12Lms';

it.each([
  ['choice', '0[,]2', '0,2'],
  ['choice', '11', 'b'],
  ['sequencing', '2[,]0[,]1', '2,0,1'],
  ['matching', '0[.]3[,]1[.]2', '0.3,1.2'],
  ['numeric', '20.5', '20.5'],
  ['numeric', '19[:]21', '20'],
  ['fill-in', 'hold shelf', 'hold shelf'],
  ['fill-in', '7[,]transit', '7, transit'],
  ['fill-in', 'x'.repeat(300), 'x'.repeat(255)],
] as const)('a response of the type %s: %s', (type, response, short) => {
  expect(shortResponse(type, response)).toBe(short);
});
