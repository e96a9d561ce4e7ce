import type {Catalog} from '@deskbook/content/catalog';
import type {GeneratedPage} from '@deskbook/content/generatedPage';
import {cardPath, cardTitle} from './escalationCards';

/** What people search for when a branch's card is the answer. */
const KEYWORDS = [
  'who is on call',
  'on-call number',
  'after-hours number',
  'who to call in an outage',
  'who to call when everything is down',
  'who do I call first',
  'phone list for outages',
  'emergency contacts for IT',
  'vendor phone numbers',
  'circuit numbers',
  'internet provider number',
  'card to print and keep',
  'a quién llamar',
  'quién está de guardia',
  'número de emergencia',
];

/** The branches' escalation cards, for the search. */
export function escalationPlaces({district: {branches}}: Pick<Catalog, 'district'>): GeneratedPage[] {
  return Object.entries(branches).map(([key, {name}]) => ({
    path: cardPath(key),
    title: cardTitle(name),
    description: `Whom to call at ${name} when the network is down, in which order, and what works without it.`,
    keywords: KEYWORDS,
    branches: [key],
  }));
}
