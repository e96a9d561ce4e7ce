import type {Format} from '../format';
import {readQti, readsQti} from './readPackage';
import {writePackage} from './writePackage';

/** Both versions share a reader, because their elements differ only in name. */
export const qti21: Format = {
  label: 'QTI 2.1',
  ending: '.qti21.zip',
  write: (quiz) => writePackage(quiz, '2.1'),
  reads: readsQti,
  read: readQti,
};

export const qti30: Format = {label: 'QTI 3.0', ending: '.qti30.zip', write: (quiz) => writePackage(quiz, '3.0')};
