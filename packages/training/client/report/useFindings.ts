import {choicesOf, EVERYONE, type Narrowing, narrowDown} from '@deskbook/records/domain/report/narrowDown';
import type {ReportPerson} from '@deskbook/records/domain/report/people';
import {type Report, reportOn} from '@deskbook/records/domain/report/reportOn';
import {type Standing, standingIn} from '@deskbook/records/domain/report/standing';
import {useMemo, useState} from 'react';
import type {LoadedSite} from './useReport';

export interface Findings {
  /** About everyone: what is downloaded, and who is who */
  all: Report;
  /** About the branch and the job that were chosen */
  report: Report;
  /** For each of its people, where they are with each quiz */
  standings: readonly (readonly Standing[])[];
  choices: ReturnType<typeof choicesOf>;
  narrowing: Narrowing;
  narrow(to: Narrowing): void;
  roles: LoadedSite['site']['roles'];
  today: string;
}

interface Options {
  session: string | undefined;
  today: string;
  /** An instant */
  now: string;
}

/** @param loaded null until the site's facts are there */
export function useFindings(
  people: readonly ReportPerson[],
  loaded: LoadedSite | null,
  {session, today, now}: Options,
): Findings | null {
  const [narrowing, narrow] = useState(EVERYONE);
  const all = useMemo(
    () => (loaded && people.length > 0 ? reportOn(people, loaded, {session, today, now}) : null),
    [people, loaded, session, today, now],
  );
  const report = useMemo(() => {
    if (!all || !loaded || (narrowing.branch === '' && narrowing.job === '')) return all;
    const ids = new Set(narrowDown(all.people, narrowing, loaded.site.roles).map(({id}) => id));
    return reportOn(
      people.filter(({id}) => ids.has(id)),
      loaded,
      {session, today, now},
    );
  }, [all, people, loaded, narrowing, session, today, now]);
  return useMemo(() => {
    if (!all || !report || !loaded) return null;
    const {roles} = loaded.site;
    const standings = report.quizzes.rows.map(({cells}) => cells.map((cell) => standingIn(cell, today)));
    return {all, report, standings, choices: choicesOf(all.people, roles), narrowing, narrow, roles, today};
  }, [all, report, loaded, narrowing, today]);
}
