// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {openAllPages, PATH, press, stateShown, until} from '../../__tests__/openEditor';
import type {LatestPublication, PendingRequest, PublishOutcome} from '../../api';

const REQUEST: PendingRequest = {
  ...{id: '1-ann', author: 'ann', by: 'Ann Oakes', at: '2026-11-28T12:00:00.000Z', message: 'How to clear it'},
  paths: [PATH],
};
const DONE: PublishOutcome = {step: 'done', release: '0002', isDeployed: true, notes: ['The second copy waits.']};
const publication = (outcome: PublishOutcome | null): {publication: LatestPublication} => ({
  publication: {latest: {id: 1, what: 'publish', outcome}, usualSeconds: null},
});

const streamed = (event: PublishOutcome) => new Response(`${JSON.stringify(event)}\n`);
const dialogShown = () => document.querySelector('dialog[open]');
const titleShown = () => dialogShown()?.querySelector('h2')?.textContent;
const listed = () => document.getElementById('requests');

it('says how publishing a request ended until the editor closes it, also when no request is left', async () => {
  const {answer} = await openAllPages({requests: [REQUEST], request: [], ...publication(null)});
  await until(() => expect(listed()).not.toBeNull());
  press(REQUEST.message);
  answer({accept: streamed(DONE)});
  press('Publish');
  await until(() => expect(titleShown()).toBe('Published'));
  answer({requests: [], ...publication(DONE)});
  await until(() => expect(listed()).toBeNull());
  expect(titleShown()).toBe('Published');
  expect(dialogShown()?.textContent).toContain('The second copy waits.');
  press('Close');
  await until(() => expect(dialogShown()).toBeNull());
  expect(stateShown()).toBe('Published. The second copy waits.');
});

it('keeps a request open that another editor has published, and says so when it should be published again', async () => {
  const {answer} = await openAllPages({requests: [REQUEST], request: [], ...publication(null)});
  await until(() => expect(listed()).not.toBeNull());
  press(REQUEST.message);
  answer({requests: [], accept: streamed({step: 'failed', message: 'It was published.'}), ...publication(DONE)});
  await until(() => expect(listed()).toBeNull());
  expect(titleShown()).toBe(REQUEST.message);
  press('Publish');
  await until(() => expect(dialogShown()?.querySelector('[role=alert]')?.textContent).toBe('It was published.'));
});
