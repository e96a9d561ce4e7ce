import {compareText} from '@deskbook/text/compareText';
import type {SafeStorage} from '@deskbook/ui/browser/storage';
import {hasShape, isListOf, isText} from '../domain/checks';
import {DUE, type DueItem} from './dueStore';

/** Stores what is due when, because the home page's script is too small to compute it. */
export function keepDue(storage: SafeStorage, items: readonly DueItem[]): void {
  if (items.length === 0) storage.removeAll(DUE);
  else
    storage.write(
      DUE,
      items.toSorted((one, other) => compareText(one.due, other.due)),
    );
}

/** Does the same for what has just been done, without computing the rest. */
export function replaceDue(storage: SafeStorage, {due, ...item}: Omit<DueItem, 'due'> & {due: string | null}): void {
  const others = (storage.read(DUE, isDueList) ?? []).filter(({id}) => id !== item.id);
  keepDue(storage, due === null ? others : [...others, {...item, due}]);
}

const isDueItem = hasShape<DueItem>({id: isText, title: isText, due: isText});
const isDueList = (value: unknown): value is DueItem[] => isListOf(isDueItem)(value);
