import {isMailAddress} from '../../shared/mailAddress';
import type {Sender} from '../domain/learningFile';
import type {Agent} from './statement';

/** A learner by what they have given of what the district asks; else by their code. */
export function actorOf(site: string, {code, name, email, staff_number}: Sender): Agent {
  const called = name === undefined ? {} : {name};
  if (email !== undefined && isMailAddress(email)) return {objectType: 'Agent', ...called, mbox: `mailto:${email}`};
  return {objectType: 'Agent', ...called, account: {homePage: site, name: staff_number ?? code}};
}
