import type {Format} from '../format';
import {writeGift} from './writeGift';

/** Moodle's text format, which many other systems read too. */
export const gift: Format = {label: 'GIFT', ending: '.gift', write: writeGift};
