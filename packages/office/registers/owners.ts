import {nameInWords} from '@deskbook/text/strings';
import {DEADLINES} from '../domain/deadlines';
import {CONTRACT_STATES, REVIEW_STATES} from '../domain/dueState';
import {linkToPage} from '../domain/links';
import {type Desk, nameOfPerson, ownerDeadlines, ownerPage, ownersDesks} from '../domain/ownersDesk';
import {planTable} from '../domain/planTable';
import type {OfficeSource, Register, Section} from '../domain/register';
import {NO_DATE} from '../domain/reviewRows';

/** Returns a register for each owner, with everything they look after. */
export function ownerRegisters({catalog, buildDay}: OfficeSource): Register[] {
  return ownersDesks(catalog, buildDay).flatMap(({owner, ...desk}) => {
    if (!owner) return [];
    const name = nameOfPerson(owner, catalog.district);
    return {
      path: ownerPage(owner),
      title: name,
      description: `What is up to the ${name.charAt(0).toLowerCase()}${name.slice(1)}: follow-ups, contracts, reviews and sessions.`,
      keywords: [],
      plan: (source) => [followUps(desk, source), deadlines(desk, source), pages(desk, source), sessions(desk, source)],
      deadlines: () => ownerDeadlines(desk),
    };
  });
}

function pages({pages: rows}: Pick<Desk, 'pages'>, {addressOf}: OfficeSource): Section {
  return {
    id: 'pages',
    title: 'Pages to review',
    table: planTable({
      rows,
      columns: [
        {label: 'Page', value: ({page}) => linkToPage(page, addressOf)},
        {label: 'Kind', type: 'word', value: ({page}) => nameInWords(page.kind)},
        {label: 'Next review', type: 'date', show: 'inTable', value: ({due}) => due},
        {label: 'Review', type: 'state', states: REVIEW_STATES, value: ({due}) => due ?? NO_DATE},
      ],
    }),
  };
}

function followUps({followUps: rows}: Pick<Desk, 'followUps'>, {addressOf}: OfficeSource): Section {
  return {
    id: 'follow-ups',
    title: 'Follow-ups',
    table: planTable({
      rows,
      columns: [
        {label: 'Task', value: ({facts}) => facts.task},
        {label: 'Committee', value: ({committee}) => linkToPage(committee, addressOf)},
        {label: 'Due', type: 'date', value: ({facts}) => facts.due},
        {label: 'State', type: 'state', states: REVIEW_STATES, value: ({facts}) => facts.due},
      ],
    }),
  };
}

function sessions({sessions: rows}: Pick<Desk, 'sessions'>, {addressOf}: OfficeSource): Section {
  return {
    id: 'sessions',
    title: 'Sessions to lead',
    table: planTable({
      rows,
      columns: [
        {label: 'Session', value: ({page}) => linkToPage(page, addressOf)},
        {label: 'Next date', type: 'date', value: ({dates}) => dates[0]?.start.slice(0, 10) ?? null},
        {label: 'Dates to come', type: 'number', value: ({dates}) => dates.length},
      ],
    }),
  };
}

function deadlines(
  {deadlines: dated, openEnded}: Pick<Desk, 'deadlines' | 'openEnded'>,
  {addressOf}: OfficeSource,
): Section {
  const rows = [
    ...dated.map(({page, kind, partner, date}) => ({page, what: DEADLINES[kind], partner, date})),
    ...openEnded.map((page) => ({page, what: null, partner: page.data.partner, date: null})),
  ];
  return {
    id: 'contracts',
    title: 'Contracts and support',
    table: planTable({
      rows,
      columns: [
        {label: 'Contract or system', value: ({page}) => linkToPage(page, addressOf)},
        {label: 'With', show: 'wide', value: ({partner}) => partner ?? null},
        {label: 'What', value: ({what}) => what},
        {label: 'Date', type: 'date', value: ({date}) => date},
        {label: 'State', type: 'state', states: CONTRACT_STATES, value: ({date}) => date ?? 'No end'},
      ],
    }),
  };
}
