// @vitest-environment jsdom
import {act} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {schemaOfKind} from '../../../../editors/schemaFiles';
import type {Choices, EditorFacts, FileText, PageInfo} from '../../../api';

const PATH = 'docs/training/sessions/listen.md';
const TEXT = '---\nkind: session\ntitle: LISTEN\nagenda:\n  - {minutes: 10, title: Welcome}\n---\n';
const NO_CHOICES = {branches: {}, rooms: {}, people: {}, roles: {}, systems: {}, funds: {}, closed: {}};
const ANSWERS = {
  file: {path: PATH, text: TEXT, version: '1'} satisfies FileText,
  pages: [{path: PATH, kind: 'session', title: 'LISTEN', address: null, draft: null, others: []}] satisfies PageInfo[],
  choices: {...NO_CHOICES, tags: []} satisfies Choices,
  schema: {schema: schemaOfKind('session', {people: [], roles: [], systems: [], branches: [], funds: []})},
  here: {others: [], version: '1'},
  problems: [],
};
const FACTS: EditorFacts = {
  ...{baseUrl: '/', token: 'token', today: '2026-11-28', timeZone: 'America/Chicago', site: 'Westplex'},
  ...{author: {name: 'local', role: 'editor'}, mayPublish: true},
};

let root: Root;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', async (address: string) => {
    const [asked = ''] = Object.keys(ANSWERS).filter((name) => new RegExp(`/api/${name}\\b`).test(address));
    return Response.json(ANSWERS[asked as keyof typeof ANSWERS]);
  });
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  document.body.innerHTML = `<script id="deskbook-write" type="application/json">${JSON.stringify(FACTS)}</script><div></div>`;
  const {PageEditor} = await import('../PageEditor');
  root = createRoot(document.body.lastElementChild as HTMLElement);
  act(() => root.render(<PageEditor path={PATH} />));
});

afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

it('begins an item of the agenda, which is one of the facts, from the text', async () => {
  await vi.waitFor(
    async () => {
      await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
      expect(document.getElementById('fact-agenda-0')).not.toBeNull();
    },
    {timeout: 15_000},
  );
  const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
  act(() => items.find(({textContent}) => textContent?.startsWith('Agenda item'))?.click());
  expect(document.querySelector('[role=tab][aria-selected=true]')?.textContent).toBe('Facts');
  expect(document.activeElement?.id).toBe('fact-agenda-1');
});
