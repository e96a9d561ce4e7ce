import type {Names} from '@deskbook/text/names';
import type * as z from 'zod';
import {equipment} from './equipment';
import {manual} from './manual';
import {committee, contract, fund, purchase, system} from './office';
import {path} from './path';
import {procedure} from './procedure';
import {quiz} from './quiz';
import {session} from './session';

/** One schema for each kind of page. The types below are inferred from them. */
export const schemas = {
  manual,
  procedure,
  equipment,
  session,
  path,
  quiz,
  system,
  contract,
  fund,
  purchase,
  committee,
};

export type Kind = keyof typeof schemas;

export const KINDS = Object.keys(schemas) as Kind[];

export type FrontMatterOf<K extends Kind> = z.output<ReturnType<(typeof schemas)[K]>>;

export function schemasFor(names: Names): {[K in Kind]: ReturnType<(typeof schemas)[K]>} {
  const built = Object.entries(schemas).map(([kind, schema]) => [kind, schema(names)]);
  return Object.fromEntries(built) as {[K in Kind]: ReturnType<(typeof schemas)[K]>};
}

export function isKind(word: string): word is Kind {
  return KINDS.includes(word as Kind);
}
