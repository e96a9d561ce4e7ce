import {file} from './file';
import {mail} from './mail';
import type {Way} from './way';

/** The first one is chosen unless the learner chooses another. */
export const WAYS: readonly [Way, ...Way[]] = [mail, file];
