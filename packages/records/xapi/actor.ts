import {isMailAddress} from '@deskbook/text/mailAddress';
import type {Sender} from '../domain/learningFile';
import type {Agent} from './statement';

/** Identifies a learner by the details they gave, or else by their code. */
export function actorOf(site: string, {code, name, email, staff_number}: Sender): Agent {
  const called = name === undefined ? {} : {name};
  if (email !== undefined && isMailAddress(email)) return {objectType: 'Agent', ...called, mbox: `mailto:${email}`};
  return {objectType: 'Agent', ...called, account: {homePage: site, name: staff_number ?? code}};
}
