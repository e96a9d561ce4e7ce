import type {Asked} from '../shared/asked';
import {nearestFirst} from './nearest';
import {type Problem, problemAt} from './problems';
import type {District} from './schemas/district';
import type {YamlSource} from './yamlSource';

export interface Recipient {
  email: string;
  /** Of a person in `district.yml`; null for an address alone. */
  name: string | null;
}

/** What pages know about sending results. */
export interface LearningSettings {
  askedFor: readonly Asked[];
  sendTo: Recipient | null;
  /** The names of the jobs that somebody may have, by their keys. */
  roles: Readonly<Record<string, string>>;
  /** The path on this host that passes statements on to a learning record store; null where there is none. */
  recordStore: string | null;
}

export function learningSettings(district: District): LearningSettings {
  const {identify_by, lrs} = district.learning;
  const roles = Object.entries(district.roles).map(([key, {name}]) => [key, name]);
  return {
    askedFor: identify_by,
    sendTo: recipientOfResults(district),
    roles: Object.fromEntries(roles),
    recordStore: lrs ?? null,
  };
}

/** Where learners send their results; null where they decide that themselves. */
export function recipientOfResults({learning: {send_to}, people}: District): Recipient | null {
  if (send_to === undefined) return null;
  if (send_to.includes('@')) return {email: send_to, name: null};
  const person = people[send_to];
  return person?.public && person.email ? {email: person.email, name: person.name} : null;
}

/** The address that results go to has to be one that every reader may see. */
export function checkRecipient({learning: {send_to}, people}: District, source: YamlSource): Problem[] {
  if (send_to === undefined || send_to.includes('@')) return [];
  const person = people[send_to];
  const place = source.placeOf(['learning', 'send_to']);
  if (!person) {
    return [
      problemAt(place, {
        message: 'learning.send_to names nobody in "people"',
        found: send_to,
        expected: 'a key of "people", or an e-mail address',
        fix: nearestFirst(send_to, Object.keys(people))[0],
      }),
    ];
  }
  if (person.public && person.email) return [];
  return [
    problemAt(place, {
      message: `"${send_to}" has no e-mail address that pages may show`,
      found: send_to,
      expected: 'someone in "people" with "email" and "public: true"',
      fix: `give "${send_to}" both, or write the e-mail address here`,
    }),
  ];
}
