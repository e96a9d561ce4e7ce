// @vitest-environment jsdom
import {expect, it} from 'vitest';
import {openEditor, PAGE, PATH, press, stateShown, typeTitle, until} from '../../__tests__/openEditor';

const VERSION = {id: 'abc', author: 'Ann', at: '2026-11-02T10:00:00Z', message: 'Begun'};
const LOST = [{parts: [{text: 'Open the tray.', change: 'added'}]}];

async function askToUndo() {
  press('More');
  press('Undo all my changes …');
  await until(() => expect(document.querySelector('dialog[open] [type=submit]:enabled')).not.toBeNull());
}

it('says what is lost before a draft is thrown away, and what it says goes at the next edit', async () => {
  const message = 'The page is as readers see it.';
  const answers = {history: [VERSION], differences: LOST, discard: {paths: [PATH], message}};
  const {asked} = await openEditor({answers});
  await until(() => expect(document.getElementById('fact-title')).not.toBeNull());
  await askToUndo();
  expect(document.querySelector('dialog p')?.textContent).toMatch(
    /^Your changes since Nov 2, 2026, .+ are thrown away/,
  );
  await until(() => expect(document.querySelector('dialog ins')?.textContent).toBe('Open the tray.'));
  expect(document.querySelector('dialog [type=submit]')?.classList).toContain('button--danger');
  expect(asked.join()).not.toContain('discard');
  press('Throw my changes away');
  await until(() => expect(stateShown()).toBe(message));
  expect(asked).toContain(`POST discard {"path":"${PATH}"}`);
  expect(document.querySelector('dialog')).toBeNull();
  typeTitle('Clear a jam');
  expect(stateShown()).toBe('Saving …');
  await until(() => expect(stateShown()).toBe('Saved'));
});

it('says so where nothing has been changed', async () => {
  await openEditor({answers: {pages: [{...PAGE, draft: null}], history: [VERSION]}});
  await until(() => expect(document.getElementById('fact-title')).not.toBeNull());
  press('More');
  press('Undo all my changes …');
  await until(() => expect(document.querySelector('dialog h2')?.textContent).toBe('Nothing to undo'));
});

it('says that a page is lost that was never published', async () => {
  await openEditor({answers: {pages: [{...PAGE, draft: 'new'}], history: []}});
  await until(() => expect(document.getElementById('fact-title')).not.toBeNull());
  await askToUndo();
  expect(document.querySelector('dialog p')?.textContent).toContain('has never been published');
});
