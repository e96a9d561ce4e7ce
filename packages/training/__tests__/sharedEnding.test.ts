import {expect, it} from 'vitest';
import {sharedEnding} from '../client/report/sharedEnding';

it.each([
  [['Self-check quiz', 'LISTEN basics quiz'], ' quiz'],
  [['Self-check quiz', 'Telephones'], ''],
  [['Quiz quiz', 'quiz'], ''],
  [['Prueba de impresoras', 'Prueba de teléfonos'], ''],
  [['Self-check quiz'], ''],
  [[], ''],
])('all of %o end with "%s"', (titles, ending) => {
  expect(sharedEnding(titles)).toBe(ending);
});
