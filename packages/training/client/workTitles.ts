import {type ReportSite, SITE_FILE} from '@deskbook/records/domain/report/reportSite';

/** Returns the titles of everything that can be learned on this site, by the ids that records use. */
export async function workTitles(baseUrl: string): Promise<ReadonlyMap<string, string>> {
  const response = await fetch(baseUrl + SITE_FILE);
  const {quizzes, paths, sessions} = (await response.json()) as ReportSite;
  return new Map([
    ...paths.flatMap(({steps}) => steps.map(({id, title}) => [id, title] as const)),
    ...quizzes.map(({quiz, title}) => [quiz, title] as const),
    ...paths.map(({path, title}) => [path, title] as const),
    ...sessions.map(({session, title}) => [session, title] as const),
  ]);
}
