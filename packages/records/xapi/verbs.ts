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

export interface Verb {
  id: string;
  display: Record<string, string>;
}

export function verb(name: VerbName): Verb {
  return {id: `http://adlnet.gov/expapi/verbs/${name}`, display: {en: name}};
}
