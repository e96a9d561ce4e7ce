// @vitest-environment jsdom

import type {PathOverview} from '@deskbook/content/pathOverviews';
import {act, type ReactNode} from 'react';
import {createRoot, type Root} from 'react-dom/client';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {type MyPaths, useMyPaths} from '../client/useMyPaths';

const path = (id: string, roles: string[]): PathOverview => ({
  ...{id, url: `/${id}/`, title: id, description: '', roles, isForAll: false, dueIn: '30 days'},
  steps: [{id: 'read', kind: 'read', title: 'Read', to: '/read/'}],
});
const PATHS = [path('everyone', ['desk', 'bus']), path('desk', ['desk']), path('bus', ['bus'])];

let root: Root;
let shown: MyPaths;

function Page(): ReactNode {
  shown = useMyPaths(PATHS);
  return null;
}

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.clear();
  root = createRoot(document.createElement('div'));
  await act(async () => root.render(<Page />));
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

const starts = () =>
  Object.entries(localStorage)
    .filter(([key]) => key.includes(':start:'))
    .map(([, value]) => JSON.parse(value))
    .map((record) => `${record.path} ${record.on}`)
    .sort();
const dues = () => shown.inHand.map(({path: {id}, due}) => `${id} ${due}`).sort();

it('counts all paths of a job from one first day, also after the job is changed', async () => {
  await act(async () => shown.setRole('desk'));
  expect(dues()).toEqual(['desk null', 'everyone null']);
  await act(async () => shown.setFirstDay('2026-11-01'));
  expect(dues()).toEqual(['desk 2026-12-01', 'everyone 2026-12-01']);
  expect(starts()).toEqual(['desk 2026-11-01', 'everyone 2026-11-01']);

  await act(async () => shown.setRole('bus'));
  expect(dues()).toEqual(['bus 2026-12-01', 'everyone 2026-12-01']);
  expect(starts()).toEqual(['bus 2026-11-01', 'everyone 2026-11-01']);

  await act(async () => shown.setRole(''));
  expect([shown.inHand, shown.firstDay]).toEqual([[], '2026-11-01']);
  await act(async () => shown.setRole('desk'));
  await act(async () => shown.setFirstDay(''));
  expect([shown.firstDay, starts()]).toEqual([null, []]);
});
