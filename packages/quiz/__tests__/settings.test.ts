import {expect, test} from 'vitest';
import {pointsOf, readSettings} from '../domain/settings';

test.each([
  ['nothing is said of points', {}],
  ['other questions have points', {points: {red: '3'}}],
])('a question with the id "constructor" is worth one point where %s', (_, frontMatter) => {
  expect(pointsOf(readSettings(frontMatter), 'constructor')).toBe(1);
});

test('its points count where they are written', () => {
  expect(pointsOf(readSettings({points: {constructor: '3'}}), 'constructor')).toBe(3);
});
