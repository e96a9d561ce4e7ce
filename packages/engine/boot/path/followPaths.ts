import type {LearningStep} from '@deskbook/content/learningSteps';
import type {PathOverview} from '@deskbook/content/pathOverviews';
import {doneSteps} from '@deskbook/records/client/doneSteps';
import {currentPerson} from '@deskbook/records/client/people';
import {forgetRecord, listRecords, saveRecord} from '@deskbook/records/client/records';
import {takeOldTicks} from '@deskbook/records/client/takeOldTicks';
import {dueOn, firstDayOf} from '@deskbook/records/domain/firstDay';
import type {StepRecord} from '@deskbook/records/domain/learningRecord';
import {canBeTicked, isDone, isSelfReported} from '@deskbook/records/domain/pathStep';
import {localDate} from '@deskbook/text/dates/localDate';
import {browserStorage as storage} from '@deskbook/ui/browser/storage';
import {showCounts} from '../counts';
import {countWords} from '../countWords';
import {dayOf, showProgress} from './progress';

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

const LONG: Intl.DateTimeFormatOptions = {dateStyle: 'long'};

/**
 * Shows the due date (`data-due-in`, with its texts in `data-words`), and on paper the person's name and first day
 * (`data-paper`).
 */
function showDates(person: string, firstDay: string | null, isOpen: boolean): void {
  const place = document.querySelector<HTMLElement>('[data-due-in]');
  if (place) {
    const words = JSON.parse(`${place.dataset.words}`);
    const due = dueOn(`${place.dataset.dueIn}`, isOpen ? firstDay : null);
    place.textContent = due
      ? (due < localDate() ? words.overdue : words.due).replace('{date}', dayOf(due, LONG))
      : words.within;
  }
  const known = [person, firstDay && dayOf(firstDay, LONG)];
  for (const [index, line] of document.querySelectorAll('[data-paper]').entries())
    line.textContent = known[index] ?? '';
}

type Path = Pick<PathOverview, 'id' | 'url' | 'title' | 'steps'>;

/**
 * Fills in `data-paths` on the home page, which names the file of all paths, with the path whose step the current
 * person completed last.
 */
async function showLastPath(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-paths]');
  const last = lastPathOf(currentPerson(storage));
  if (!place || last === undefined) return;
  try {
    const {paths} = (await (await fetch(`${place.dataset.paths}`)).json()) as {paths: readonly Path[]};
    const path = paths.find(({id}) => id === last);
    if (path) show(place, path);
  } catch {
    // Leave the link as it was.
  }
}

/** A person without completed steps may still have a start date. */
function lastPathOf(person: string): string | undefined {
  const {records} = listRecords(storage, person, 'step', 'start');
  const whenOf = (record: (typeof records)[number]) => (record.type === 'step' ? record.at : record.on);
  return records.toSorted((one, other) => (whenOf(one) < whenOf(other) ? -1 : 1)).at(-1)?.path;
}

function show(place: HTMLElement, path: Path): void {
  const {url, title, steps} = path;
  const [pathLink, stepLink] = place.querySelectorAll('a') as unknown as [HTMLAnchorElement, HTMLAnchorElement];
  const bar = place.querySelector('progress') as HTMLProgressElement;
  const count = place.querySelector('[data-words]') as HTMLElement;
  const word = place.querySelector('[data-next]') as HTMLElement;
  const done = doneSteps(storage, currentPerson(storage), path.steps);
  const left = steps.filter(({id}) => !isDone(done.get(id)));
  const [next] = left;
  const total = steps.length;
  pathLink.textContent = title;
  pathLink.href = url;
  bar.max = total;
  bar.value = total - left.length;
  count.textContent = countWords(count.dataset.words, total - left.length, total);
  word.textContent = (next ? word.dataset.next : word.dataset.done) ?? '';
  stepLink.hidden = !next;
  stepLink.textContent = next?.title ?? '';
  stepLink.href = next?.to ?? url;
}
