// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {openEditor, stateShown, typeTitle, until} from '../../__tests__/openEditor';

const RUNNING = {id: 1, what: 'publish', outcome: null};
const publication = (changes: object) => ({publication: {latest: {...RUNNING, ...changes}}});

it('says that the author is publishing, whichever page it was started on, and how it ended until the next edit', async () => {
  const {answer} = await openEditor({answers: publication({})});
  await until(() => expect(document.getElementById('fact-title')).not.toBeNull());
  await until(() => expect(stateShown()).toBe('Publishing …'));
  typeTitle('Clear a jam');
  expect(stateShown()).toBe('Saving …');
  await until(() => expect(stateShown()).toBe('Publishing …'));
  answer(publication({outcome: {step: 'done', release: '0001', isDeployed: true, notes: []}}));
  await until(() => expect(stateShown()).toBe('Published'));
  typeTitle('Clear a paper jam');
  await until(() => expect(stateShown()).toBe('Saved'));
});

it.each([
  [{outcome: {step: 'failed', message: 'The disk is full.'}}, 'That didn’t work: The disk is full.'],
  [{outcome: {step: 'done', release: '1', isDeployed: true, notes: ['The copy waits.']}}, 'Published. The copy waits.'],
  [
    {outcome: {step: 'done', release: '1', isDeployed: false, notes: ['Call IT.']}},
    'It is published, but the web server doesn’t show it yet. Call IT.',
  ],
  [{what: 'rollback'}, 'Going back …'],
])('puts %j into words', async (changes, words) => {
  await openEditor({answers: publication(changes)});
  await until(() => expect(stateShown()).toBe(words));
});
