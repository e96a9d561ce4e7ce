import type {PathProgress} from './pathProgress';
import type {ReportPerson} from './people';
import {isForEveryone, type ReportSite, type SignedPage} from './reportSite';

/** The quizzes and pages that people are asked for, with the earliest due date on a learning path, or null. */
export class Asked {
  private readonly days = new Map<string, Map<string, string | null>>();

  /** @param id quiz or page id */
  add({id: person}: ReportPerson, id: string, due: string | null): void {
    const own = this.days.get(person) ?? new Map<string, string | null>();
    const before = own.get(id) ?? null;
    own.set(id, before === null || (due !== null && due < before) ? due : before);
    this.days.set(person, own);
  }

  has({id: person}: Pick<ReportPerson, 'id'>, id: string): boolean {
    return this.days.get(person)?.has(id) ?? false;
  }

  dueOn({id: person}: Pick<ReportPerson, 'id'>, id: string): string | null {
    return this.days.get(person)?.get(id) ?? null;
  }

  /** Whether anyone is asked for it. */
  hasAny(id: string): boolean {
    return [...this.days.values()].some((own) => own.has(id));
  }
}

/** Collects what people are asked for by their learning paths, their sessions' quizzes, and pages to sign. */
export function askedOf(people: readonly ReportPerson[], paths: readonly PathProgress[], site: ReportSite): Asked {
  const {sessions, pages} = site;
  const asked = new Asked();
  for (const {person, path, due} of paths) for (const {id} of path.steps) asked.add(person, id, due);
  for (const {session, quiz} of sessions) {
    const listed = people.filter((person) => person.sessions.some((entry) => entry.session === session));
    if (quiz !== null) for (const person of listed) asked.add(person, quiz, null);
  }
  for (const page of pages) {
    for (const person of people) if (asksFor(page, person, site)) asked.add(person, page.page, null);
  }
  return asked;
}

/** Without a role, people are asked for every page, unless a staff list says what they do. */
function asksFor({roles}: SignedPage, {role, isOnStaffList}: ReportPerson, site: ReportSite): boolean {
  const isForRole = role === undefined ? !isOnStaffList : roles.includes(role);
  return isForRole || isForEveryone(roles, site);
}
