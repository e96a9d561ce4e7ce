import {Blank} from '../../types/blanks/view';
import {Picture} from '../../types/hotspot/Picture';
import {Body, Hint, Option, Prompt} from './parts';
import Question from './Question';

/** The elements within a `<Quiz>`. */
export const QUIZ_PARTS = {Question, Prompt, Body, Picture, Blank, Option, Hint};
