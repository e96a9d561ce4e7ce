import {schemaOfKind} from '@deskbook/content/editors/schemaFiles';
import {act, type ReactNode} from 'react';
import {createRoot} from 'react-dom/client';
import {onTestFinished, vi} from 'vitest';
import type {Choices, EditorFacts, FileText, PageInfo} from '../api';

export const PATH = 'docs/procedures/clear-jam.md';
export const PAGE: PageInfo = {
  ...{path: PATH, kind: 'procedure', title: 'Clear a printer jam', address: '/docs/procedures/clear-jam/'},
  ...{draft: 'changed', others: []},
};

const FACTS: EditorFacts = {
  ...{baseUrl: '/', token: 'token', today: '2026-11-28', timeZone: 'America/Chicago', site: 'Westplex'},
  ...{author: {name: 'local', role: 'editor'}, mayPublish: true},
};
const NO_NAMES = {people: [], roles: [], systems: [], branches: [], funds: [], workplaces: []};
const NO_CHOICES = {
  branches: {},
  rooms: {},
  places: {},
  people: {},
  roles: {},
  systems: {},
  funds: {},
  workplaces: {},
  authors: {},
  closed: {},
};
const ANSWERS = {
  file: {path: PATH, text: '---\nkind: procedure\ntitle: Clear a printer jam\n---\n', version: '1'} satisfies FileText,
  pages: [PAGE],
  choices: {...NO_CHOICES, tags: []} satisfies Choices,
  schema: {schema: schemaOfKind('procedure', NO_NAMES)},
  here: {others: [], version: '1'},
  problems: [],
};

/** What the server would say, by the last part of the address; a `Response` goes out as it is. */
export type Answers = Readonly<Record<string, unknown>>;

/** The editor of a page, as it is when its answers are there, and what it asks for, such as `POST discard {…}`. */
export async function openEditor({path = PATH, answers = {}}: {path?: string; answers?: Answers} = {}) {
  return open(async () => {
    const {PageEditor} = await import('../edit/PageEditor');
    return <PageEditor path={path} />;
  }, answers);
}

/** The list of pages. */
export async function openAllPages(answers: Answers) {
  return open(async () => {
    const {AllPages} = await import('../pages/AllPages');
    return <AllPages />;
  }, answers);
}

/** @param load imports what reads the facts in the page */
async function open(load: () => Promise<ReactNode>, answers: Answers) {
  const known: Record<string, unknown> = {...ANSWERS, ...answers};
  const asked: string[] = [];
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('fetch', async (address: string, {method, body}: RequestInit) => {
    const what = /\/api\/([\w-]+)/.exec(address)?.[1] ?? '';
    asked.push([method, what, body].filter(Boolean).join(' '));
    const answer = known[what] ?? {};
    return answer instanceof Response ? answer.clone() : Response.json(answer);
  });
  // jsdom lays nothing out, and opens no dialogs.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  document.body.innerHTML = `<script id="deskbook-write" type="application/json">${JSON.stringify(FACTS)}</script><div></div>`;
  const shown = await load();
  const root = createRoot(document.body.lastElementChild as HTMLElement);
  onTestFinished(() => {
    act(() => root.unmount());
    document.body.replaceChildren();
    vi.unstubAllGlobals();
  });
  act(() => root.render(shown));
  /** From now on, the server says something else. */
  const answer = (next: Answers) => Object.assign(known, next);
  return {asked, answer};
}

const PATIENCE = 15_000;

/** Waits for what a test expects, while the editor goes on. */
export async function until(expectation: () => void): Promise<void> {
  for (const end = Date.now() + PATIENCE; ; ) {
    await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
    try {
      expectation();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}

export function press(label: string): void {
  const button = [...document.querySelectorAll('button')].find(({textContent}) => textContent === label);
  if (!button) throw new Error(`There is no button “${label}”.`);
  act(() => button.click());
}

/** Types into the form of facts. */
export function typeTitle(title: string): void {
  const input = document.getElementById('fact-title') as HTMLTextAreaElement;
  const {set} = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value') ?? {};
  act(() => {
    set?.call(input, title);
    input.dispatchEvent(new Event('input', {bubbles: true}));
  });
}

/** What the top of the page says beside its title. */
export const stateShown = () => document.querySelector('.heading [role=status]')?.textContent;
