/** Validates stored or imported data. A schema library would weigh as much as the rest of a quiz. */
export type Check = (value: unknown) => boolean;

/** A check for each field. An optional field is checked as `undefined`. */
export type Shape<T> = {[Field in keyof T]-?: Check};

export const isText: Check = (value) => typeof value === 'string';
export const isNumber: Check = (value) => Number.isFinite(value);
export const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
export const isTruth: Check = (value) => typeof value === 'boolean';

/** From 0 to 1. */
export const isShare: Check = (value) => isNumber(value) && (value as number) >= 0 && (value as number) <= 1;
export const isPercent: Check = (value) => isCount(value) && (value as number) <= 100;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The format of `toISOString`: `2027-03-03T15:30:00.000Z` */
export const isInstant: Check = (value) =>
  isText(value) && INSTANT.test(value as string) && isNumber(Date.parse(value as string));

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
export const isOptional =
  (isOther: Check): Check =>
  (value) =>
    value === undefined || isOther(value);

/** Allows extra fields, since a later version may have added them. */
export function hasShape<T>(shape: Shape<T>): (value: unknown) => value is T {
  return (value): value is T => wrongField(shape, value) === null;
}

/** Returns the first missing or invalid field, or null if the value is valid. */
export function wrongField<T>(shape: Shape<T>, value: unknown): string | null {
  const fields = Object.entries<Check>(shape);
  const held = (field: string) => (isObject(value) && Object.hasOwn(value, field) ? value[field] : undefined);
  return fields.find(([field, isRight]) => !isRight(held(field)))?.[0] ?? (isObject(value) ? null : '');
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Copies the fields of the shape and drops all others. */
export function fieldsOf<T>(shape: Shape<T>, value: T): T {
  const kept = Object.entries(value as object).filter(([field, held]) => field in shape && held !== undefined);
  return Object.fromEntries(kept) as T;
}
