import {useEffect, useMemo} from 'react';
import {useStorage} from '../../../browser/useStorage';
import type {PathOverview} from '../../../content/pathOverviews';
import {doneSteps} from '../../../learning/client/doneSteps';
import {currentPerson} from '../../../learning/client/people';
import {forgetRecord, listRecords, saveRecord} from '../../../learning/client/records';
import {chooseRole, roleOf} from '../../../learning/client/role';
import {takeOldTicks} from '../../../learning/client/takeOldTicks';
import {localDate} from '../../../shared/localDate';
import {type PathProgress, pathsInHand, progressOn} from '../domain/pathProgress';

export interface MyPaths {
  /** The key of the job of the person at this desk; undefined where they have not said. */
  role: string | undefined;
  /** Those that they are on; none on the server and in the first pass. */
  inHand: readonly PathProgress[];
  setRole(role: string): void;
  /** @param day empty where they take it back */
  setStart(path: string, day: string): void;
}

export function useMyPaths(paths: readonly PathOverview[]): MyPaths {
  const {storage, version} = useStorage();
  useEffect(() => {
    for (const path of paths) takeOldTicks(storage, path);
  }, [storage, paths]);
  return useMemo(() => {
    const isRead = version >= 0;
    const person = isRead ? currentPerson(storage) : '';
    const role = isRead ? roleOf(storage, person) : undefined;
    const starts = isRead ? listRecords(storage, person, 'start').records : [];
    const startOf = (id: string) => starts.find(({path}) => path === id);
    const progress = isRead
      ? paths.map((path) =>
          progressOn(path, doneSteps(storage, person, path), startOf(path.id)?.on ?? null, localDate()),
        )
      : [];
    return {
      role,
      inHand: pathsInHand(progress, role),
      setRole: (key) => chooseRole(storage, person, key),
      setStart(path, day) {
        const start = startOf(path);
        if (day !== '') saveRecord(storage, person, {type: 'start', path, on: day});
        else if (start) forgetRecord(storage, person, start);
      },
    };
  }, [storage, version, paths]);
}
