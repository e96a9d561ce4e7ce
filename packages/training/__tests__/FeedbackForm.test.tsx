// @vitest-environment jsdom

import {choosePerson} from '@deskbook/records/client/people';
import {browserStorage} from '@deskbook/ui/browser/storage';
import {act} from 'react';
import {hydrateRoot, type Root} from 'react-dom/client';
import {renderToString} from 'react-dom/server';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import FeedbackForm from '../theme/SessionFeedback/FeedbackForm';

const SERIES = ['2026-11-02', '2026-11-09'].map((date) => ({date, startsAt: `${date}T16:00:00Z`}));
const FORM = (
  <FeedbackForm
    feedback={{session: 'class', questions: [{id: 'unclear', ask: null, form: 'text', ends: null}], dates: SERIES}}
  />
);

let box: HTMLElement;
let root: Root;
const field = () => box.querySelector('textarea') as HTMLTextAreaElement;

beforeEach(async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  localStorage.clear();
  choosePerson(browserStorage, 'Robin');
  box = document.createElement('div');
  box.innerHTML = renderToString(FORM);
  field().value = 'Typed before the script loads';
  await act(async () => {
    root = hydrateRoot(box, FORM);
  });
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

it('keeps what was typed before the script loads, under a name and on a series', () => {
  expect(field().value).toBe('Typed before the script loads');
});

it('starts empty for somebody else', async () => {
  await act(async () => choosePerson(browserStorage, 'Ada'));
  expect(field().value).toBe('');
});
