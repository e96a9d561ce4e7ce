import {foldText} from '@deskbook/text/foldText';
import type {FieldSchema, FormField} from './formShape';
import {alsoCalled, labelOf} from './labels';

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
