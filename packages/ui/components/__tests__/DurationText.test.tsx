import {renderToStaticMarkup} from 'react-dom/server';
import {expect, it} from 'vitest';
import DurationText from '../DurationText';

it.each([
  ['15 min', '15 minutes'],
  ['90 min', '90 minutes'],
  ['60 min', '1 hour'],
  ['180 min', '3 hours'],
  ['2 weeks', '2 weeks'],
])('shows %s as %s', (duration, said) => {
  expect(renderToStaticMarkup(<DurationText duration={duration} />)).toBe(said);
});
