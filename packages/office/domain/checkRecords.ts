import type {Catalog} from '@deskbook/content/catalog';
import {endOfNotice, lastDayForNotice} from '@deskbook/content/lastDayForNotice';
import type {PageOf} from '@deskbook/content/page';
import {addDays} from '@deskbook/text/dates/dates';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {pagesOfKind} from './pagesOfKind';

/** Reports mistakes in the records of contracts and systems, and upcoming decisions. */
export function checkRecords({pages, district}: Pick<Catalog, 'pages' | 'district'>, today: string): Problem[] {
  const systems = pagesOfKind('system', pages);
  return [
    ...pagesOfKind('contract', pages).flatMap((contract) => checkNotice(contract, district, today)),
    ...systems.flatMap((system) => checkDependencies(system, systems)),
  ];
}

const DAYS_TO_DECIDE = 30;

/** Keeps asking until `renew` has the decision, even after the notice date, because the contract is still running. */
function checkNotice({data, source}: PageOf<'contract'>, district: Catalog['district'], today: string): Problem[] {
  const {starts_on, ends_on = '', notice, renew} = data;
  const [last, counted] = [lastDayForNotice(data, district), endOfNotice(data)];
  if (!last || !counted || !source) return [];
  const at = source.placeOf(['notice']);
  if (starts_on && counted < starts_on) {
    const message = 'the notice is longer than the contract';
    return [
      problemAt(at, {
        severity: 'warning',
        message,
        found: notice,
        expected: `a length of time between ${starts_on} and ${ends_on}`,
      }),
    ];
  }
  const isSoon = last <= addDays(today, DAYS_TO_DECIDE);
  if (renew !== undefined || !isSoon || ends_on < today) return [];
  return [
    problemAt(at, {
      severity: 'warning',
      message: `the last day to give notice ${last < today ? 'was' : 'is'} ${last}`,
      found: notice,
      expected: 'a decision by then whether to renew the contract',
      fix: 'renew: yes, or renew: no',
    }),
  ];
}

/** Reports a system that depends on itself, directly or through others. */
function checkDependencies({data, source}: PageOf<'system'>, systems: readonly PageOf<'system'>[]): Problem[] {
  const {key, depends_on = []} = data;
  if (!key || !source) return [];
  return depends_on.flatMap((needed, index) => {
    const chain = dependencyChain(key, needed, systems);
    if (!chain) return [];
    const circle = [key, ...chain].join(' → ');
    return problemAt(source.placeOf(['depends_on', index]), {
      message: needed === key ? 'a system does not depend on itself' : `these systems depend on each other: ${circle}`,
      found: needed,
      expected: 'only systems that it cannot work without',
      fix: needed === key ? 'remove it' : 'remove one of these from "depends_on"',
    });
  });
}

/** Returns the chain of dependencies from one system to another, both included; undefined if there is none. */
function dependencyChain(
  end: string,
  from: string,
  systems: readonly PageOf<'system'>[],
  passed: readonly string[] = [],
): string[] | undefined {
  if (from === end) return [end];
  if (passed.includes(from)) return undefined;
  const next = systems.find(({data}) => data.key === from)?.data.depends_on ?? [];
  for (const each of next) {
    const rest = dependencyChain(end, each, systems, [...passed, from]);
    if (rest) return [from, ...rest];
  }
  return undefined;
}
