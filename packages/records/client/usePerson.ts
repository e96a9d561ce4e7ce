import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useMemo} from 'react';
import {choosePerson, currentPerson, forgetEverybody, forgetPerson, listPeople} from './people';

/**
 * The person learning in this browser. Staff share desks, so they can type a name and switch. The person is '' until a
 * name is chosen, and on the server and during hydration.
 */
export function usePerson() {
  const {storage, version} = useStorage();
  return useMemo(() => {
    const isRead = version >= 0;
    return {
      person: isRead ? currentPerson(storage) : '',
      people: isRead ? listPeople(storage) : [],
      switchTo: (name: string) => choosePerson(storage, name),
      /** Switches to the person without a name if this one was current. */
      forget: (name: string) => forgetPerson(storage, name),
      forgetEverybody: () => forgetEverybody(storage),
    };
  }, [storage, version]);
}
