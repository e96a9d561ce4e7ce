import {foldText} from '@deskbook/text/foldText';
import {nameInWords} from '@deskbook/text/strings';
import type {FieldSchema, FormField} from './formShape';

/** Labels for facts whose names in the file would puzzle someone who doesn't edit files. */
const LABELS: Readonly<Record<string, string>> = {
  redirect_from: 'Old addresses',
  overlap_ok: 'Double booking is fine because',
  review_in: 'Review every',
  setup: 'Setup time',
  teardown: 'Cleanup time',
  interval: 'Only every',
  count: 'Number of dates',
  except: 'Skipped dates',
  sequence: 'Schedule changes so far',
};

/** What people look for who don't know a fact's label. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  repeats: 'daily weekly monthly series recurring recurrence repeating regular schedule',
  meetings: 'daily weekly monthly series recurring recurrence repeating regular schedule',
  audience: 'who for staff roles',
  owner: 'author responsible contact person',
  redirect_from: 'address url link moved renamed redirect',
  review_in: 'check update every due',
  time_needed: 'duration minutes how long',
  prerequisites: 'before need tools requirements',
  capacity: 'seats limit maximum places people',
  registration: 'sign up register enroll',
  trainers: 'teacher instructor presenter',
  room: 'where place location',
  branch: 'where place location library building',
  materials: 'slides handouts files documents',
  keywords: 'search words synonyms tags',
  visibility: 'public private',
};

export function alsoCalled(name: string): string {
  return Object.hasOwn(ALSO_CALLED, name) ? (ALSO_CALLED[name] as string) : '';
}

export function labelOf(name: string): string {
  return Object.hasOwn(LABELS, name) ? (LABELS[name] as string) : nameInWords(name);
}

/**
 * Finds the facts that somebody asks for in their own words. Each word has to begin one of a fact: of its label, its
 * description, or what it consists of, such as "every" and "month" of a series.
 */
export function findFacts(fields: readonly FormField[], asked: string): FormField[] {
  const words = wordsIn(asked);
  return fields.filter(({name, schema}) => {
    const known = wordsIn([labelOf(name), alsoCalled(name), ...textsIn(schema)].join(' '));
    return words.every((word) => known.some((other) => other.startsWith(word)));
  });
}

function wordsIn(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function textsIn({description = '', properties = {}, items, anyOf = [], enum: choices = []}: FieldSchema): string[] {
  const inner = [...Object.values(properties), items, ...anyOf].filter((each) => typeof each === 'object');
  return [
    description,
    ...choices.map(String),
    ...Object.keys(properties).map(labelOf),
    ...inner.flatMap((each) => textsIn(each as FieldSchema)),
  ];
}
