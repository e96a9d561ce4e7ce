import {useMemo, useState} from 'react';
import {useStorage} from '../../../../browser/useStorage';
import {mergeFiles} from '../../../../learning/domain/report/mergeFiles';
import {peopleOf} from '../../../../learning/domain/report/people';
import type {LeftOut} from '../../../../learning/domain/report/readReceived';
import {type BroughtIn, bringInFiles, bringInText} from './bringIn';
import {forgetReport, type KeptReport, keepName, readReport} from './keptReport';

export type ReportInHand = ReturnType<typeof useReport>;

const NOTHING: KeptReport = {
  files: [],
  rosters: [],
  rosterFiles: 0,
  staff: [],
  typedRosters: 0,
  names: new Map(),
  unreadable: 0,
};

/** @param site this site's URL; results from other sites are left out */
export function useReport(site: string) {
  const {storage, version} = useStorage();
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  return useMemo(() => {
    const isRead = version >= 0;
    const kept = isRead ? readReport(storage) : NOTHING;
    const tell = (outcome: BroughtIn) => {
      setLeftOut((before) => [...before, ...outcome.leftOut]);
      return outcome;
    };
    return {
      ...kept,
      people: peopleOf(mergeFiles(kept.files), kept.rosters, kept.names, kept.staff),
      storage: storage.state(),
      leftOut,
      addFiles: async (files: readonly File[]) => tell(await bringInFiles(storage, files, site)),
      addText: (source: string, text: string) => tell(bringInText(storage, source, text, site)),
      rename: (keys: readonly string[], name: string) => keepName(storage, keys, name),
      forget: (withTypedRosters: boolean) => {
        forgetReport(storage, withTypedRosters);
        setLeftOut([]);
      },
    };
  }, [storage, version, site, leftOut]);
}
