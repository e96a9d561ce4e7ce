import {useEffect, useState} from 'react';
import {useStorage} from '../../../browser/useStorage';
import {currentPerson} from '../../../learning/client/people';
import {roleOf} from '../../../learning/client/role';
import {newSender, saveSender, storedSender} from '../../../learning/client/sender';
import type {Sender} from '../../../learning/domain/learningFile';

export interface SenderInHand {
  person: string;
  /** The code, and what they want to be remembered of them. */
  sender: Sender;
  /** The key of the job that they chose under My training. */
  role: string | undefined;
  save: (sender: Sender) => void;
}

/** Who sends results from this desk. Their code is made the first time, and kept. */
export function useSender(): SenderInHand {
  const {storage} = useStorage();
  // As it was when they began: another tab may switch to somebody else.
  const [person] = useState(() => currentPerson(storage));
  const [fresh] = useState(newSender);
  // Another tab may have been first.
  const sender = storedSender(storage, person) ?? fresh;
  useEffect(() => {
    if (!storedSender(storage, person)) saveSender(storage, person, fresh);
  }, [storage, person, fresh]);
  return {person, sender, role: roleOf(storage, person), save: (changed) => saveSender(storage, person, changed)};
}
