import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useMemo} from 'react';
import {personCalled} from './people';
import {unclaimedWork, type Work} from './work';

/** What was done in this browser without a name, and may be the current person's or that of somebody who types one in. */
export function useUnclaimed(person: string) {
  const {storage, version} = useStorage();
  return useMemo(
    () => ({
      /** Also what the person was asked about before */
      nameless: person === '' || version < 0 ? ([] as readonly Work[]) : unclaimedWork(storage, person, ''),
      unclaimed: (name: string) => unclaimedWork(storage, personCalled(storage, name)),
    }),
    [storage, version, person],
  );
}
