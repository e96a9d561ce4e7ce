import {useEffect, useState} from 'react';
import {useStorage} from '../../../browser/useStorage';
import {currentPerson} from '../../../learning/client/people';
import {newSender, saveSender, storedSender} from '../../../learning/client/sender';
import type {Sender} from '../../../learning/domain/learningFile';

/** Under which code the person at this desk sends results. It is made the first time, and kept. */
export function useSender(): {person: string; sender: Sender; save: (sender: Sender) => void} {
  const {storage} = useStorage();
  // As it was when they began: another tab may switch to somebody else.
  const [person] = useState(() => currentPerson(storage));
  const [fresh] = useState(newSender);
  // Another tab may have been first.
  const sender = storedSender(storage, person) ?? fresh;
  useEffect(() => {
    if (!storedSender(storage, person)) saveSender(storage, person, fresh);
  }, [storage, person, fresh]);
  return {person, sender, save: (changed) => saveSender(storage, person, changed)};
}
