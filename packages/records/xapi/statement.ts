/*
 * The part of xAPI 1.0.3 that we send:
 * https://github.com/adlnet/xAPI-Spec/blob/1.0.3/xAPI-Data.md
 */

export interface Statement {
  /** Always the same for the same event, so a store that gets it twice keeps it once. */
  id: string;
  actor: Agent;
  verb: Verb;
  object: Activity;
  result?: Result;
  context?: Context;
  /** An instant. */
  timestamp: string;
}

/** A person, as a learning system identifies them. */
export type Agent = Readonly<Record<string, unknown>>;

export interface Activity {
  objectType?: 'Activity';
  id: string;
  definition?: Definition;
}

interface Definition {
  type?: string;
  name?: Record<string, string>;
  interactionType?: string;
  correctResponsesPattern?: string[];
  choices?: Component[];
  source?: Component[];
  target?: Component[];
  steps?: Component[];
}

/** A choice; its id is its position in the list. */
export interface Component {
  id: string;
  description?: Record<string, string>;
}

export interface Result {
  score?: {scaled: number; raw: number; min: number; max: number};
  success?: boolean;
  completion?: boolean;
  response?: string;
  /** ISO 8601 duration */
  duration?: string;
}

export interface Context {
  registration?: string;
  contextActivities?: Partial<Record<'parent' | 'grouping' | 'category' | 'other', Activity[]>>;
  extensions?: Record<string, unknown>;
  [other: string]: unknown;
}

/** From ADL's vocabulary */
const VERBS = [
  'initialized',
  'attempted',
  'answered',
  'completed',
  'passed',
  'failed',
  'attended',
  'registered',
  'terminated',
] as const;

export type VerbName = (typeof VERBS)[number];

interface Verb {
  id: string;
  display: Record<string, string>;
}

export function verb(name: VerbName): Verb {
  return {id: `http://adlnet.gov/expapi/verbs/${name}`, display: {en: name}};
}
