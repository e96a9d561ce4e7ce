import {currentPerson} from '@deskbook/records/client/people';
import {newSender, type StoredSender, saveSender, storedSender} from '@deskbook/records/client/sender';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useEffect, useState} from 'react';

export interface SenderInHand {
  person: string;
  /** The code, with any details the learner asked to save, and when they last sent results */
  sender: StoredSender;
  /** A code for somebody who turns out to be someone else */
  freshCode: string;
}

/** Returns the sender for the current person, and creates and saves a code the first time. */
export function useSender(): SenderInHand {
  const {storage} = useStorage();
  // Stays the same person even if another tab switches to someone else.
  const [person] = useState(() => currentPerson(storage));
  const [fresh] = useState(newSender);
  const [{code: freshCode}] = useState(newSender);
  const [stored] = useState(() => storedSender(storage, person));
  // Another tab may have saved a code first.
  const sender = stored ?? storedSender(storage, person) ?? fresh;
  useEffect(() => {
    if (!storedSender(storage, person)) saveSender(storage, person, fresh);
  }, [storage, person, fresh]);
  return {person, sender, freshCode};
}
