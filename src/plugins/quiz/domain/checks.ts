/** Checks of what comes from a storage or a file: a schema library would weigh as much as all the rest of a quiz. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isNumber: Check = (value) => Number.isFinite(value);
export const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
export const isTruth: Check = (value) => typeof value === 'boolean';

export const isListOf =
  (isItem: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(isItem);
export const isOneOf =
  (...words: unknown[]): Check =>
  (value) =>
    words.includes(value);
export const isNullOr =
  (isOther: Check): Check =>
  (value) =>
    value === null || isOther(value);
