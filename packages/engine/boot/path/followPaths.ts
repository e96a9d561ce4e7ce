import type {LearningStep} from '@deskbook/content/learningSteps';
import {doneSteps} from '@deskbook/records/client/doneSteps';
import {currentPerson} from '@deskbook/records/client/people';
import {forgetRecord, listRecords, saveRecord} from '@deskbook/records/client/records';
import {takeOldTicks} from '@deskbook/records/client/takeOldTicks';
import {firstDayOf} from '@deskbook/records/domain/firstDay';
import type {StepRecord} from '@deskbook/records/domain/learningRecord';
import {canBeTicked, isDone, isSelfReported} from '@deskbook/records/domain/pathStep';
import {browserStorage as storage} from '@deskbook/ui/browser/storage';
import {showCounts} from '../counts';
import {showDates} from './dates';
import {showLastPath} from './lastPath';
import {showProgress} from './progress';

/**
 * A learning path's page (`data-path-id`) has a checkbox for each step, with the step's id in `data-tick`. Checking one
 * saves a record for the current person. Steps with proof are checked automatically and can't be cleared.
 */

const pathId = () => document.querySelector<HTMLElement>('[data-path-id]')?.dataset.pathId;
const ticksOfPath = () => [...document.querySelectorAll<HTMLInputElement>('[data-path-id] [data-tick]')];

/** Adds event handlers only once, even if `npm start` reloads the page. */
export function followPaths(): void {
  const {dataset} = document.documentElement;
  if (dataset.pathTicks) return;
  dataset.pathTicks = 'ready';
  const path = pathId();
  if (path !== undefined) {
    takeOldTicks(storage, {id: path, url: location.pathname, steps: stepsWithOldNames()});
    // Saves boxes checked before this script loaded.
    for (const tick of ticksOfPath()) if (tick.checked && !tick.disabled) keep(path, tick);
  }
  addEventListener('change', ({target}) => {
    const path = pathId();
    if (path === undefined || !(target instanceof HTMLInputElement) || !target.matches('[data-tick]')) return;
    inPlace(() => (target.checked ? keep(path, target) : forget([target])));
  });
  // The browser clears the boxes only after the event.
  addEventListener('reset', () => setTimeout(() => inPlace(forgetTicks)));
  storage.subscribe(showPath);
  showPath();
}

/** Also runs after `npm start` navigates to another page. */
export function showPath(): void {
  const path = pathId();
  if (path !== undefined) {
    const person = currentPerson(storage);
    const ticks = ticksOfPath();
    const done = doneSteps(storage, person, ticks.map(stepOf));
    for (const tick of ticks) {
      const known = done.get(`${tick.dataset.tick}`);
      tick.checked = isDone(known);
      tick.disabled = !canBeTicked(stepOf(tick).kind) || (isDone(known) && !isSelfReported(known));
    }
    showCounts();
    showProgress(ticks, done);
    showDates(
      person,
      firstDayOf(listRecords(storage, person, 'start').records),
      // What has expired doesn't depend on the first day.
      ticks.some(({dataset}) => !done.has(`${dataset.tick}`)),
    );
  }
  showLastPath();
}

/** `data-tick-step` has what some kinds of steps need in addition to an id. */
function stepOf({dataset}: HTMLInputElement): LearningStep {
  return {id: `${dataset.tick}`, kind: 'read', ...JSON.parse(dataset.tickStep ?? '{}')};
}

function keep(path: string, tick: HTMLInputElement): void {
  const {id, kind} = stepOf(tick);
  const record: StepRecord = {
    type: 'step',
    path,
    step: id,
    how: kind === 'session' ? 'attended' : 'read',
    at: new Date().toISOString(),
    is_self_reported: true,
  };
  saveRecord(storage, currentPerson(storage), record);
}

/** Also removes check marks made on other paths. */
function forget(ticks: readonly HTMLInputElement[]): void {
  const person = currentPerson(storage);
  for (const record of listRecords(storage, person, 'step').records)
    if (ticks.some(({dataset}) => dataset.tick === record.step)) forgetRecord(storage, person, record);
}

function forgetTicks(): void {
  forget(ticksOfPath());
  showPath();
}

/** Keeps the focused element, such as a checkbox, in place if content above it changes height. */
function inPlace(change: () => void): void {
  const topOfFocus = () => document.activeElement?.getBoundingClientRect().top ?? 0;
  const before = topOfFocus();
  change();
  scrollBy({top: topOfFocus() - before, behavior: 'instant'});
}

/** Earlier versions stored steps by page address or topic text. */
function stepsWithOldNames() {
  return ticksOfPath().map((tick) => ({
    ...stepOf(tick),
    to: tick.closest('li')?.querySelector('[data-tick-title] a')?.getAttribute('href') ?? null,
  }));
}
