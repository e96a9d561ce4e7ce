import type {PageOf} from '@deskbook/content/page';
import type {District} from '@deskbook/content/schemas/district';
import {fileName} from '@deskbook/text/strings';
import {pagesOfKind} from './pagesOfKind';
import type {Link, OfficeSource} from './register';
import {failingWith, fallbacksFor, type System, systemsOf} from './systems';

/** What a branch needs to know when its network is down, on one sheet of paper. */
export interface EscalationCard {
  /** Without the base URL */
  path: string;
  branch: {name: string; address: string | null; phone: string | null};
  calls: readonly Call[];
  vendors: readonly Vendor[];
  /** What to do without each system that is then down */
  without: readonly {system: string; ways: readonly Link[]}[];
  /** `YYYY-MM-DD` */
  asOf: string;
}

export interface Call {
  call: string;
  phone: string | null;
  when: string | null;
}

/** Where to report faults on some lines, and what the vendor asks for. */
export interface Vendor {
  name: string;
  phone: string | null;
  account: string | null;
  circuits: readonly {id: string; line: string | null}[];
}

export function escalationCards(source: OfficeSource): EscalationCard[] {
  const {catalog, buildDay} = source;
  const {district, pages} = catalog;
  const systems = systemsOf(catalog);
  const current = pagesOfKind('contract', pages).filter((contract) => runsOn(buildDay, contract));
  return Object.entries(district.branches).map(([key, {name, address = null, phone = null}]) => {
    const ending = current.filter(({data}) => data.circuits?.some((circuit) => endsAt(key, circuit)));
    const carried = [...systems.values()].filter(({contracts}) => contracts.some((each) => ending.includes(each)));
    return {
      path: cardPath(key),
      branch: {name, address, phone},
      calls: callsFrom(key, district),
      vendors: ending.map((contract) => vendorOf(contract, key)),
      without: withoutThem(carried, systems).flatMap((system) => {
        const ways = isUsedAt(key, system) ? fallbacksFor(system, source) : [];
        return ways.length > 0 ? {system: system.name, ways} : [];
      }),
      asOf: buildDay,
    };
  });
}

export function cardLinks({catalog}: OfficeSource): Link[] {
  const {branches, base_url: root} = catalog.district;
  return Object.entries(branches).map(([key, {name}]) => ({
    text: cardTitle(name),
    to: root + cardPath(key),
  }));
}

/** Without the base URL */
export function cardPath(branch: string): string {
  return `office/escalation/${fileName(branch)}/`;
}

export function cardTitle(branch: string): string {
  return `Escalation card: ${branch}`;
}

function runsOn(day: string, {data: {starts_on = day, ends_on = day}}: PageOf<'contract'>): boolean {
  return starts_on <= day && day <= ends_on;
}

/** A circuit without a branch belongs to all of them. */
function endsAt(key: string, {branch = key}: {branch?: string | undefined}): boolean {
  return branch === key;
}

function vendorOf({title, data}: PageOf<'contract'>, key: string): Vendor {
  const {partner: name = title, account_number: account = null, repair_phone: phone = null, circuits = []} = data;
  const ending = circuits.filter((circuit) => endsAt(key, circuit));
  return {name, account, phone, circuits: ending.map(({id, line = null}) => ({id, line}))};
}

/** If nobody knows which systems the lines carry, all of them are down. */
function withoutThem(carried: readonly System[], systems: ReadonlyMap<string, System>): System[] {
  const keys = carried.map(({key}) => key);
  return keys.length > 0 ? failingWith(keys, systems) : [...systems.values()];
}

function isUsedAt(branch: string, {page}: System): boolean {
  return page?.data.branches?.includes(branch) ?? true;
}

/** Returns the branch's list, or else the district's, or else the help desk. */
function callsFrom(key: string, {branches, escalation, help_desk: desk}: District): Call[] {
  const listed = [branches[key]?.escalation ?? [], escalation].find(({length}) => length > 0);
  if (listed) return listed.map(({call, phone = null, when = null}) => ({call, phone, when}));
  const {name, phone = null, hours = null, after_hours_phone: later, after_hours_note = null} = desk;
  return [
    {call: name, phone, when: hours},
    ...(later ? [{call: 'After hours', phone: later, when: after_hours_note}] : []),
  ];
}
