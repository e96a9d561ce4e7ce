import {dateOfKey, keyOf, keysOf} from '@deskbook/records/client/trainerKeys';
import {
  addPeople,
  changePerson,
  isRoster,
  type NewParticipant,
  openRoster,
  type Roster,
} from '@deskbook/records/domain/roster/roster';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useMemo} from 'react';

export type RosterStore = ReturnType<typeof useRoster>;

/** The names of the people expected on one date, kept only in this browser. */
export function useRoster(slug: string, date: string) {
  const {storage, version} = useStorage();
  return useMemo(() => {
    const key = keyOf(slug, date, 'roster');
    // Read again before each change, because another tab may have written.
    const read = (): Roster => openRoster(storage.read(key, isRoster) ?? []);
    const write = (roster: Roster) => storage.write(key, roster);
    const isRead = version >= 0;
    const kept = isRead ? storage.list(keysOf(slug), isRoster) : {entries: [], unreadable: []};
    return {
      roster: isRead ? read() : [],
      storage: storage.state(),
      /** Whether this browser has data for this date that can't be read. */
      isUnreadable: kept.unreadable.includes(key),
      /** Other dates of this session that have a roster in this browser. */
      others: kept.entries.flatMap(({key: other, value}) => {
        const otherDate = dateOfKey(other, slug, 'roster');
        return otherDate && otherDate !== date && value.length > 0 ? [{date: otherDate, count: value.length}] : [];
      }),
      add(people: readonly NewParticipant[]) {
        const outcome = addPeople(read(), people);
        write(outcome.roster);
        return outcome;
      },
      change: (id: number, change: Partial<NewParticipant>) => write(changePerson(read(), id, change)),
      tickAll: () => write(read().map((person) => ({...person, attended: true}))),
      remove: (id: number) => write(read().filter((person) => person.id !== id)),
      forget: () => storage.removeAll(key),
    };
  }, [storage, version, slug, date]);
}
