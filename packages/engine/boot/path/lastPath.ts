import type {PathOverview} from '@deskbook/content/pathOverviews';
import {doneSteps} from '@deskbook/records/client/doneSteps';
import {currentPerson} from '@deskbook/records/client/people';
import {listRecords} from '@deskbook/records/client/records';
import {isDone} from '@deskbook/records/domain/pathStep';
import {browserStorage as storage} from '@deskbook/ui/browser/storage';
import {countWords} from '../countWords';

type Path = Pick<PathOverview, 'id' | 'url' | 'title' | 'steps'>;

/**
 * Fills in `data-paths` on the home page, which names the file of all paths, with the path whose step the current
 * person completed last.
 */
export async function showLastPath(): Promise<void> {
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
