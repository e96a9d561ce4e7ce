import type {PathOverview} from '@deskbook/content/pathOverviews';
import {doneSteps} from '@deskbook/records/client/doneSteps';
import {currentPerson} from '@deskbook/records/client/people';
import {forgetRecord, listRecords, saveRecord} from '@deskbook/records/client/records';
import {chooseRole, roleOf} from '@deskbook/records/client/role';
import {takeOldTicks} from '@deskbook/records/client/takeOldTicks';
import {firstDayOf} from '@deskbook/records/domain/firstDay';
import {localDate} from '@deskbook/text/dates/localDate';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useEffect, useMemo} from 'react';
import {type PathProgress, pathsInHand, progressOn} from '../domain/pathProgress';

export interface MyPaths {
  /** The key of this person's job; undefined if they didn't say. */
  role: string | undefined;
  /** Their first day in that job; null if they didn't say. */
  firstDay: string | null;
  /** The paths they're on; empty on the server and in the first render. */
  inHand: readonly PathProgress[];
  setRole(role: string): void;
  /** @param day empty to clear it */
  setFirstDay(day: string): void;
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
    const ticks = isRead ? listRecords(storage, person, 'step').records : [];
    const firstDay = firstDayOf(starts);
    const progress = isRead
      ? paths.map((path) =>
          progressOn(path, doneSteps(storage, person, path.steps), {
            isBegun: ticks.some((tick) => tick.path === path.id),
            firstDay,
            today: localDate(),
          }),
        )
      : [];
    /** Trainers get the first day with each path. */
    const keepFirstDay = (inHand: readonly PathProgress[], day: string) => {
      if (inHand.length === 0) return;
      for (const start of starts) forgetRecord(storage, person, start);
      for (const {path} of day === '' ? [] : inHand)
        saveRecord(storage, person, {type: 'start', path: path.id, on: day});
    };
    const inHand = pathsInHand(progress, role);
    return {
      role,
      firstDay,
      inHand,
      setRole(key) {
        chooseRole(storage, person, key);
        keepFirstDay(pathsInHand(progress, key), firstDay ?? '');
      },
      setFirstDay: (day) => keepFirstDay(inHand, day),
    };
  }, [storage, version, paths]);
}
