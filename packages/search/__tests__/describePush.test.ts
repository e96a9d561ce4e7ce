import {describe, expect, it} from 'vitest';
import {planObjects} from '../domain/algoliaObject';
import {describeFailure, describePush, describeTooLarge, describeWait} from '../node/describePush';
import {PushFailure} from '../node/pushToAlgolia';
import {pushOf, recordOf, recordsOf} from './algoliaOf';

const answered = (status: number, message: string) => Object.assign(new Error(message), {name: 'ApiError', status});
const unanswered = (response: {status: number; content: string; isTimedOut: boolean}) =>
  Object.assign(new Error('Unreachable hosts'), {name: 'RetryError', stackTrace: [{response}]});

const failed = (cause: unknown, state: PushFailure['state'] = 'unchanged', leftover: string | null = null) =>
  describeFailure(new PushFailure(cause, state, leftover), 'staff', false);

describe('what a push sends', () => {
  it('is described in numbers', () => {
    const records = [...recordsOf(1200), recordOf({url: '/docs/0/', anchor: 'a'})];
    const [first, ...others] = describePush(pushOf(records, [['a', 'b']]), 1);

    expect(first).toMatch(/^1,201 records of 1,200 pages, \d+ kB; the largest has \d+ bytes$/);
    expect(others).toEqual(['1 list of synonyms', '1 record of sessions that are over stays out']);
  });

  it('is named if it is too large', () => {
    const {tooLarge} = planObjects([recordOf({url: '/docs/a/', description: 'x'.repeat(20_000)})], 0);
    expect(describeTooLarge(tooLarge)).toMatch(
      /^error {2}1 record over Algolia’s limit; nothing was sent\n {4}found {5}\/docs\/a\/ \(20,\d\d\d bytes\)\n {4}expected {2}at most 10,000 bytes with title, description and keywords\n {4}fix {7}shorten the description or the keywords of the page$/,
    );
  });
});

describe('the description of a failure:', () => {
  it.each([
    [
      'a key without the right',
      answered(403, 'Method not allowed with this API key'),
      'Algolia says: Method not allowed with this API key (403)',
      'check ALGOLIA_APP_ID and ALGOLIA_ADMIN_KEY; the key needs the rights addObject, deleteIndex and editSettings on the index and on its copies (INDEX_tmp_*)',
    ],
    [
      'too many requests',
      answered(429, 'Too many requests'),
      'Algolia says: Too many requests (429)',
      'wait a few minutes; if it keeps happening, the plan’s records or operations are used up',
    ],
    [
      'a plan without the feature',
      answered(402, 'Not in your plan'),
      'Algolia says: Not in your plan (402)',
      'check the application’s plan in Algolia’s dashboard',
    ],
    [
      'a request that Algolia does not take',
      answered(400, 'Record is too big'),
      'Algolia says: Record is too big (400)',
      'check the application in Algolia’s dashboard, and tell the authors of this program',
    ],
    [
      'an error over there',
      unanswered({status: 500, content: '', isTimedOut: false}),
      'Algolia had an internal error (500)',
      'check the network and ALGOLIA_APP_ID, then try again; https://status.algolia.com lists outages',
    ],
    [
      'no answer',
      unanswered({status: 0, content: 'Connection timeout', isTimedOut: true}),
      'Algolia did not answer in time',
      'check the network and ALGOLIA_APP_ID, then try again; https://status.algolia.com lists outages',
    ],
    [
      'no network',
      unanswered({status: 0, content: 'getaddrinfo ENOTFOUND app.algolia.net', isTimedOut: false}),
      'Algolia cannot be reached: getaddrinfo ENOTFOUND app.algolia.net',
      'check the network and ALGOLIA_APP_ID, then try again; https://status.algolia.com lists outages',
    ],
    [
      'something else',
      new Error('Unexpected token <'),
      'Something went wrong: Unexpected token <',
      'try again; if it keeps happening, tell the authors of this program',
    ],
  ])('%s', (_name, cause, found, fix) => {
    expect(failed(cause)).toBe(
      `error  The push did not finish\n    found     ${found}\n    fix       ${fix}\nThe index staff is unchanged: staff still search the last push.`,
    );
  });

  it('includes what became of the index and the copy', () => {
    expect(failed(new Error('x'), 'unknown', 'staff_tmp_1').split('\n').slice(3)).toEqual([
      'Everything was sent, and Algolia was asked to replace the index staff, but did not confirm that it has. Push again; that does no harm.',
      'The copy staff_tmp_1 could not be deleted. Delete it in Algolia’s dashboard, since its records count.',
    ]);
  });

  it('is short if someone stopped the push', () => {
    expect(describeFailure(new PushFailure(new Error('x'), 'unchanged', null), 'staff', true)).toBe(
      'Stopped.\nThe index staff is unchanged: staff still search the last push.',
    );
  });

  it('is shown before a retry', () => {
    expect(describeWait(answered(429, 'Too many requests'), 1)).toBe(
      'Algolia says: Too many requests (429). Trying again in 1 second.',
    );
  });
});
