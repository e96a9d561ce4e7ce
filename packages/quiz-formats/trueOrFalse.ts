import {trueFirst} from '@deskbook/quiz/types/choice/trueFirst';
import {wordsOf} from './html';
import type {PortableOption} from './portableQuiz';

type Options = readonly Pick<PortableOption, 'content' | 'isRight'>[];

/** Returns whether "True" is correct if the options are True and False; undefined for other options. */
export function trueOrFalse({options}: {options: Options}): boolean | undefined {
  const words = options.map(({content}) => wordsOf(content));
  if (options.length !== 2 || !words.includes('True') || !words.includes('False')) return undefined;
  const right = options.filter(({isRight}) => isRight);
  return right.length === 1 ? wordsOf(right[0]?.content ?? []) === 'True' : undefined;
}

/** Returns whether we never shuffle these options, such as Yes and No. */
export function isTrueFirst(options: Options): boolean {
  return trueFirst(options.map(({content}) => wordsOf(content))) !== null;
}
