import {countsByDay} from '@deskbook/text/dates/countsByDay';
import {addToDate} from '@deskbook/text/dates/dates';
import type {OfficeSource, Register} from './register';

export interface DeskEntry {
  /** Without the base URL */
  path: string;
  title: string;
  description: string;
  /** How many records need attention, between two days */
  alerts: readonly {text: string; count: number; from: string; until: string | undefined}[];
  /** The day of its figures */
  asOf: string;
}

/** Nobody leaves a site unbuilt for longer. */
const MONTHS_AHEAD = 6;

/** Returns the registers that aren't empty. */
export function deskOf(registers: readonly Register[], source: OfficeSource): DeskEntry[] {
  const asOf = source.buildDay;
  const last = addToDate(asOf, {amount: MONTHS_AHEAD, unit: 'month'});
  return registers.flatMap(({path, title, description, plan, alerts: alertsOf}) => {
    if (!plan(source).some(({table, links = []}) => (table ? table.rows.length : links.length) > 0)) return [];
    const alerts = (alertsOf?.(source) ?? []).flatMap(({when, forms}) =>
      countsByDay(when)
        .filter(({from, until}) => from <= last && (!until || until > asOf))
        .map((each) => ({...each, text: forms})),
    );
    return [{path, title, description, alerts, asOf}];
  });
}
