import type {Format} from '../format';
import {writePackage} from './writePackage';

export const qti21: Format = {label: 'QTI 2.1', ending: '.zip', write: (quiz) => writePackage(quiz, '2.1')};

export const qti30: Format = {label: 'QTI 3.0', ending: '.zip', write: (quiz) => writePackage(quiz, '3.0')};
