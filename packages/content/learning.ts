import {nearestFirst} from '@deskbook/text/nearest';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import type {YamlSource} from '@deskbook/text/yaml/yamlSource';
import type {Asked} from './asked';
import type {District} from './schemas/district';

export interface Recipient {
  email: string;
  /** null if the recipient is an address rather than a person in `district.yml` */
  name: string | null;
}

/** What pages need to know about sending results. */
export interface LearningSettings {
  askedFor: readonly Asked[];
  sendTo: Recipient | null;
  /** Names of the jobs a learner can choose, by key. */
  roles: Readonly<Record<string, string>>;
  /** The path on this host that forwards statements to a learning record store; null if there is none. */
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

/** Returns where learners send their results; null if they choose themselves. */
export function recipientOfResults({learning: {send_to}, people}: District): Recipient | null {
  if (send_to === undefined) return null;
  if (send_to.includes('@')) return {email: send_to, name: null};
  const person = people[send_to];
  return person?.public && person.email ? {email: person.email, name: person.name} : null;
}

/** Results may only go to an address that every reader may see. */
export function checkRecipient({learning: {send_to}, people}: District, source: YamlSource): Problem[] {
  if (send_to === undefined || send_to.includes('@')) return [];
  const person = people[send_to];
  const place = source.placeOf(['learning', 'send_to']);
  if (!person) {
    return [
      problemAt(place, {
        message: 'learning.send_to is not in "people"',
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
