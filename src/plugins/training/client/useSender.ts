import {useEffect, useState} from 'react';
import {useStorage} from '../../../browser/useStorage';
import {currentPerson} from '../../../learning/client/people';
import {roleOf} from '../../../learning/client/role';
import {newSender, saveSender, storedSender} from '../../../learning/client/sender';
import type {Sender} from '../../../learning/domain/learningFile';

export interface SenderInHand {
  person: string;
  /** The code, with any details the learner asked to save */
  sender: Sender;
  /** The role chosen under My training */
  role: string | undefined;
  save: (sender: Sender) => void;
}

/** Returns the sender for the current person, and creates and saves a code the first time. */
export function useSender(): SenderInHand {
  const {storage} = useStorage();
  // Stays the same person even if another tab switches to someone else.
  const [person] = useState(() => currentPerson(storage));
  const [fresh] = useState(newSender);
  // Another tab may have saved a code first.
  const sender = storedSender(storage, person) ?? fresh;
  useEffect(() => {
    if (!storedSender(storage, person)) saveSender(storage, person, fresh);
  }, [storage, person, fresh]);
  return {person, sender, role: roleOf(storage, person), save: (changed) => saveSender(storage, person, changed)};
}
