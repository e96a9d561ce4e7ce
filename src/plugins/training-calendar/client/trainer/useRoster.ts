import {useMemo} from 'react';
import type {StorageState} from '../../../../browser/storage';
import {useStorage} from '../../../../browser/useStorage';
import {
  type Added,
  addPeople,
  changePerson,
  isRoster,
  type NewParticipant,
  openRoster,
  type Roster,
} from '../../domain/trainer/roster';
import {dateOfKey, keyOf, keysOf} from './keptThings';

export interface RosterInHand {
  roster: Roster;
  storage: StorageState;
  /** Whether something is kept for this date that cannot be read. */
  isUnreadable: boolean;
  /** Other dates of this session for which this browser keeps names. */
  others: readonly {date: string; count: number}[];
  add(people: readonly NewParticipant[]): Added;
  change(id: number, change: Partial<NewParticipant>): void;
  tickAll(): void;
  remove(id: number): void;
  /** Removes the names of this date from this browser. */
  forget(): void;
}

/** The names of the people who come on one date, kept in this browser only. */
export function useRoster(slug: string, date: string): RosterInHand {
  const {storage, version} = useStorage();
  return useMemo(() => {
    const key = keyOf(slug, date, 'roster');
    // Read again for each change: another tab may have written.
    const read = (): Roster => openRoster(storage.read(key, isRoster) ?? []);
    const write = (roster: Roster) => storage.write(key, roster);
    const isRead = version >= 0;
    const kept = isRead ? storage.list(keysOf(slug), isRoster) : {entries: [], unreadable: []};
    return {
      roster: isRead ? read() : [],
      storage: storage.state(),
      isUnreadable: kept.unreadable.includes(key),
      others: kept.entries.flatMap(({key: other, value}) => {
        const otherDate = dateOfKey(other, slug, 'roster');
        return otherDate && otherDate !== date && value.length > 0 ? [{date: otherDate, count: value.length}] : [];
      }),
      add(people) {
        const outcome = addPeople(read(), people);
        write(outcome.roster);
        return outcome;
      },
      change: (id, change) => write(changePerson(read(), id, change)),
      tickAll: () => write(read().map((person) => ({...person, attended: true}))),
      remove: (id) => write(read().filter((person) => person.id !== id)),
      forget: () => storage.removeAll(key),
    };
  }, [storage, version, slug, date]);
}
