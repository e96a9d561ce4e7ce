import {useMemo} from 'react';
import {useStorage} from '../../../browser/useStorage';
import {choosePerson, currentPerson, forgetEverybody, forgetPerson, listPeople} from './people';

/** Who is learning in this browser. Staff share desks, so that a name can be typed in and switched. */
export interface Persons {
  /** The name; empty for the nameless person, who is there from the start, on the server and in the first pass. */
  person: string;
  /** The names known in this browser, in alphabetical order, without the nameless one. */
  people: readonly string[];
  /** Begins or goes on as this person; an empty name is the nameless one. */
  switchTo(name: string): void;
  /** Removes all that is stored of a person, and goes on nameless if it was this one. */
  forget(name: string): void;
  forgetEverybody(): void;
}

export function usePerson(): Persons {
  const {storage, version} = useStorage();
  return useMemo(() => {
    const isRead = version >= 0;
    return {
      person: isRead ? currentPerson(storage) : '',
      people: isRead ? listPeople(storage) : [],
      switchTo: (name) => choosePerson(storage, name),
      forget: (name) => forgetPerson(storage, name),
      forgetEverybody: () => forgetEverybody(storage),
    };
  }, [storage, version]);
}
