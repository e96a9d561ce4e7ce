import {mergeFiles} from '@deskbook/records/domain/report/mergeFiles';
import {peopleOf} from '@deskbook/records/domain/report/people';
import type {LeftOut} from '@deskbook/records/domain/report/readReceived';
import {QUESTIONS_FILE, type QuizQuestions} from '@deskbook/records/domain/report/reportQuestions';
import {type ReportSite, SITE_FILE} from '@deskbook/records/domain/report/reportSite';
import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useEffect, useMemo, useState, useSyncExternalStore} from 'react';
import {type ImportResult, importFiles, importText} from './importResults';
import {browserReport as store} from './reportStore';
import {forgetReport, joinRosters, nameChanges, readReport, typedRosters} from './storedReport';

export type ReportInHand = ReturnType<typeof useReport>;

const UNREAD = store.snapshot();

/** @param site this site's URL; results from other sites are left out */
export function useReport(site: string) {
  const {storage, version} = useStorage();
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot, () => UNREAD);
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([]);
  const {isRead, state, values} = snapshot;
  const kept = useMemo(() => readReport(values), [values]);
  const typed = useMemo(() => (version < 0 ? [] : typedRosters(storage)), [storage, version]);
  const merged = useMemo(() => mergeFiles(kept.files), [kept]);
  // Whatever else changes in the storage has nothing to do with the people.
  const typedText = JSON.stringify(typed);
  const people = useMemo(
    () => peopleOf(merged, joinRosters(JSON.parse(typedText), kept.rosters), kept.names, kept.staff),
    [merged, kept, typedText],
  );
  const tell = (outcome: ImportResult) => {
    setLeftOut((before) => [...before, ...outcome.leftOut]);
    return outcome;
  };
  return {
    ...kept,
    isRead,
    state,
    people,
    /** Number of dates with a roster typed on a trainer's page */
    typedRosters: typed.filter((roster) => roster.people.length > 0).length,
    /** What was brought in and couldn't be kept */
    missing: isRead ? store.missing() : [],
    leftOut,
    addFiles: async (added: readonly File[]) => tell(await importFiles(store, added, site)),
    addText: async (source: string, text: string) => tell(await importText(store, source, text, site)),
    rename: (keys: readonly string[], name: string) => store.write(nameChanges(keys, name)),
    forget: (withTypedRosters: boolean) => {
      forgetReport(store, storage, withTypedRosters);
      setLeftOut([]);
    },
  };
}

export interface LoadedSite {
  site: ReportSite;
  questions: readonly QuizQuestions[];
}

/** Loads what the report knows about this site. Returns null while loading, and `failed` if it can't be loaded. */
export function useReportSite(baseUrl: string): LoadedSite | null | 'failed' {
  const [loaded, setLoaded] = useState<LoadedSite | null | 'failed'>(null);
  useEffect(() => {
    load(baseUrl).then(setLoaded, () => setLoaded('failed'));
  }, [baseUrl]);
  return loaded;
}

async function load(baseUrl: string): Promise<LoadedSite> {
  const [site, {quizzes}] = await Promise.all([fetchJson(baseUrl + SITE_FILE), fetchJson(baseUrl + QUESTIONS_FILE)]);
  return {site, questions: quizzes};
}

async function fetchJson(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
