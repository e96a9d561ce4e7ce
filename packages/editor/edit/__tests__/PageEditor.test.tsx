// @vitest-environment jsdom

import {schemaOfKind} from '@deskbook/content/editors/schemaFiles';
import {act} from 'react';
import {expect, it} from 'vitest';
import {openEditor, PAGE, PATH, press, until} from '../../__tests__/openEditor';
import type {PageInfo} from '../../api';

const SESSION = 'docs/training/sessions/listen.md';

it('begins an item of the agenda, which is one of the facts, from the text', async () => {
  const text = '---\nkind: session\ntitle: LISTEN\nagenda:\n  - {minutes: 10, title: Welcome}\n---\n';
  const answers = {
    file: {path: SESSION, text, version: '1'},
    pages: [{path: SESSION, kind: 'session', title: 'LISTEN', address: null, draft: null, others: []}],
    schema: {
      schema: schemaOfKind('session', {people: [], roles: [], systems: [], branches: [], funds: [], workplaces: []}),
    },
  };
  await openEditor({path: SESSION, answers});
  await until(() => expect(document.getElementById('fact-agenda-0')).not.toBeNull());
  const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
  act(() => items.find(({textContent}) => textContent?.startsWith('Agenda item'))?.click());
  expect(document.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Facts');
  expect(document.activeElement?.id).toBe('fact-agenda-1');
});

it('shows a page to be deleted as one that can be brought back', async () => {
  const missing = Response.json({message: 'There is no such page.'}, {status: 404});
  const links = [{path: 'docs/printer.md', title: 'Printer', line: 5}];
  await openEditor({answers: {file: missing, pages: [{...PAGE, draft: 'deleted'}], links}});
  await until(() => expect(document.querySelector('main li')?.textContent).toBe('Printer'));
  expect(document.querySelector('h1')?.textContent).toBe('Clear a printer jam');
  expect(document.querySelector('main p')?.textContent).toBe(
    'You deleted this page. Readers see it until you publish.',
  );
  expect(document.querySelector('main button')?.textContent).toBe('Bring it back');
  expect(document.querySelector('[role=alert]')).toBeNull();
  expect(document.querySelector<HTMLAnchorElement>('.tools a')?.href).toMatch(/\/docs\/procedures\/clear-jam\/$/);
});

it('leads from the old place of a page that was moved to the new one', async () => {
  const missing = Response.json({message: 'There is no such page.'}, {status: 404});
  const moved: PageInfo = {...PAGE, draft: 'deleted', movedTo: 'docs/jam.md'};
  await openEditor({answers: {file: missing, pages: [moved], links: []}});
  await until(() => expect(document.querySelector('main p')?.textContent).toContain('You moved this page.'));
  expect(document.querySelector<HTMLAnchorElement>('main a')?.href).toContain('edit/?path=docs%2Fjam.md');
  expect(document.querySelector('main button')).toBeNull();
});

it('says so where there is no such page', async () => {
  const missing = Response.json({message: 'There is no such page.'}, {status: 404});
  await openEditor({path: `${PATH}.md`, answers: {file: missing}});
  await until(() => expect(document.querySelector('[role=alert]')?.textContent).toBe('There is no such page.'));
});

it('leads to the history of a page that readers have no more', async () => {
  const missing = Response.json({message: 'There is no such page.'}, {status: 404});
  const version = {id: 'a1', author: 'Ann Oakes', at: '2026-11-01T10:00:00.000Z', message: 'Nobody uses it'};
  await openEditor({path: 'docs/gone.md', answers: {file: missing, history: [version]}});
  await until(() => expect(document.querySelector('[role=alert]')).not.toBeNull());
  press('History …');
  await until(() => expect(document.querySelector('dialog label')?.textContent).toContain('Ann Oakes: Nobody uses it'));
});
