import {compareText} from '@deskbook/text/compareText';
import {foldText} from '@deskbook/text/foldText';
import {groupBy} from '@deskbook/text/groupBy';
import type {ReportPerson} from './people';
import type {ReportSite} from './reportSite';

/** Whom a report is about: keys of `choicesOf`, or '' for everyone. */
export interface Narrowing {
  branch: string;
  job: string;
}

export const EVERYONE: Narrowing = {branch: '', job: ''};

type Roles = ReportSite['roles'];

/** Returns somebody's job as a list has it, or else the role they gave. */
export function jobOf({job, role}: Pick<ReportPerson, 'job' | 'role'>, roles: Roles): string {
  return job || (role === undefined ? '' : (roles[role] ?? role));
}

/** Returns the branches and jobs that there are, as they are written first, by a key that doesn't depend on case. */
export function choicesOf(people: readonly ReportPerson[], roles: Roles): Record<keyof Narrowing, Map<string, string>> {
  return {
    branch: distinct(people.map(({branch}) => branch)),
    job: distinct(people.map((person) => jobOf(person, roles))),
  };
}

export function narrowDown<P extends ReportPerson>(people: readonly P[], {branch, job}: Narrowing, roles: Roles): P[] {
  return people.filter(
    (person) =>
      (branch === '' || foldText(person.branch) === branch) && (job === '' || foldText(jobOf(person, roles)) === job),
  );
}

/** Groups people by their branch; those whose branch nobody knows come last. */
export function byBranch<T extends {person: Pick<ReportPerson, 'branch'>}>(
  rows: readonly T[],
): {key: string; branch: string; rows: readonly T[]}[] {
  const branches = distinct(rows.map(({person}) => person.branch));
  const groups = groupBy(rows, ({person}) => [foldText(person.branch)]);
  return [...branches, ['', ''] as const].flatMap(([key, branch]) => {
    const found = groups.get(key);
    return found ? [{key, branch, rows: found}] : [];
  });
}

function distinct(texts: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    const key = foldText(text);
    if (key !== '' && !found.has(key)) found.set(key, text.trim());
  }
  return new Map([...found].sort(([, one], [, other]) => compareText(one, other)));
}
