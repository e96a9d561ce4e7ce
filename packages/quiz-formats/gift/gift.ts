import type {Format} from '../format';
import {readGift} from './readGift';
import {writeGift} from './writeGift';

/** Moodle's text format, which many other systems also read. */
export const gift: Format = {
  label: 'GIFT',
  ending: '.gift',
  write: writeGift,
  reads: ({name}) => /\.(?:gift|txt)$/i.test(name),
  read: readGift,
};
