import {type AlgoliaObject, bytesOf, MAX_BYTES} from '../domain/algoliaObject';
import {explainError} from './algoliaErrors';
import {problem} from './algoliaOptions';
import type {Push, PushFailure} from './pushToAlgolia';

export function describePush({objects, synonyms}: Push, leftOut: number): string[] {
  const sizes = objects.map(bytesOf);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const pages = new Set(objects.map(({url}) => url)).size;
  return [
    `${counted(objects.length, 'record')} of ${counted(pages, 'page')}, ${inWords(Math.ceil(bytes / 1000))} kB; the largest has ${inWords(Math.max(...sizes, 0))} bytes`,
    `${counted(synonyms.length, 'list of synonyms', 'lists of synonyms')}`,
    ...(leftOut > 0
      ? [`${counted(leftOut, 'record')} of sessions that are over ${leftOut === 1 ? 'stays' : 'stay'} out`]
      : []),
  ];
}

export function describeTooLarge(objects: readonly AlgoliaObject[]): string {
  return problem(`${counted(objects.length, 'record')} over Algolia’s limit; nothing was sent`, {
    found: objects.map((object) => `${object.objectID} (${inWords(bytesOf(object))} bytes)`).join(', '),
    expected: `at most ${inWords(MAX_BYTES)} bytes with title, description and keywords`,
    fix: 'shorten the description or the keywords of the page',
  });
}

export function describeLeak(files: readonly string[]): string {
  return problem('The admin key is in the site’s files; nothing was sent', {
    found: files.join(', '),
    expected: 'no file with this key: anyone who has it can change or delete everything at Algolia',
    fix: 'remove it, build again, and make a new admin key in Algolia’s dashboard, since this one may have been read',
  });
}

/** @param index the index's name */
export function describeFailure({cause, state, leftover}: PushFailure, index: string, isStopped: boolean): string {
  const {what, fix} = explainError(cause);
  const head = isStopped ? 'Stopped.' : `error  The push did not finish\n    found     ${what}\n    fix       ${fix}`;
  return [head, STATES[state](index), ...(leftover ? [describeLeftover(leftover)] : [])].join('\n');
}

const STATES: Record<PushFailure['state'], (index: string) => string> = {
  unchanged: (index) => `The index ${index} is unchanged: staff still search the last push.`,
  unknown: (index) =>
    `Everything was sent, and Algolia was asked to replace the index ${index}, but did not confirm that it has. Push again; that does no harm.`,
};

function describeLeftover(name: string): string {
  return `The copy ${name} could not be deleted. Delete it in Algolia’s dashboard, since its records count.`;
}

export function inWords(count: number): string {
  return count.toLocaleString('en-US');
}

function counted(count: number, one: string, more = `${one}s`): string {
  return `${inWords(count)} ${count === 1 ? one : more}`;
}

export function describeWait(error: unknown, seconds: number): string {
  return `${explainError(error).what}. Trying again in ${counted(seconds, 'second')}.`;
}
