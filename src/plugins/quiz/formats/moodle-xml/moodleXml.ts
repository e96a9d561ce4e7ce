import type {Format} from '../format';
import {writeMoodleXml} from './writeMoodleXml';

/** Moodle's own format, which keeps the most. */
export const moodleXml: Format = {label: 'Moodle XML', ending: '.xml', write: writeMoodleXml};
