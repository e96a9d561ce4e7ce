import {useMemo} from 'react';
import {useStorage} from '../../browser/useStorage';
import {choosePerson, currentPerson, forgetEverybody, forgetPerson, listPeople} from './people';

/**
 * Who is learning in this browser: staff share desks, so that a name can be typed in and switched. The person without a
 * name, who is there from the start, on the server and in the first pass, is ''.
 */
export function usePerson() {
  const {storage, version} = useStorage();
  return useMemo(() => {
    const isRead = version >= 0;
    return {
      person: isRead ? currentPerson(storage) : '',
      people: isRead ? listPeople(storage) : [],
      switchTo: (name: string) => choosePerson(storage, name),
      /** Goes on without a name if it was this one. */
      forget: (name: string) => forgetPerson(storage, name),
      forgetEverybody: () => forgetEverybody(storage),
    };
  }, [storage, version]);
}
