import {lightsRows} from '../../drawings/lightsRows';
import {LIGHT_WORDS} from '../../drawings/readLights';
import type {Rule} from '../rule';

/** Finds cells in a lights column that can't be shown as numbers of a drawing. */
export const lightsColumn: Rule = (body) =>
  lightsRows(body)
    .filter(({lights}) => lights === null)
    .map(({cell, at}) => ({
      at,
      severity: 'warning' as const,
      message: 'the lights in this row cannot be read',
      found: cell,
      expected: `a number and one of: ${LIGHT_WORDS.join(', ')}; several with commas between them`,
      fix: '1 on, 2 off, 3 blinking amber',
    }));
