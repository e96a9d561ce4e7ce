/** Checks of what comes from a storage or a file: a schema library would weigh as much as all the rest of a quiz. */
export type Check = (value: unknown) => boolean;

/** A check for each field. An optional field passes as `undefined`. */
export type Shape<T> = {[Field in keyof T]-?: Check};

export const isText: Check = (value) => typeof value === 'string';
export const isNumber: Check = (value) => Number.isFinite(value);
export const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
export const isTruth: Check = (value) => typeof value === 'boolean';

/** From 0 to 1. */
export const isShare: Check = (value) => isNumber(value) && (value as number) >= 0 && (value as number) <= 1;
export const isPercent: Check = (value) => isCount(value) && (value as number) <= 100;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** As `toISOString` writes it: `2027-03-03T15:30:00.000Z`. */
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

/** Fields beyond those of the shape pass: a later version may have added them. */
export function hasShape<T>(shape: Shape<T>): (value: unknown) => value is T {
  return (value): value is T => wrongField(shape, value) === null;
}

/** The first field that is missing or has the wrong form; null where all are right. */
export function wrongField<T>(shape: Shape<T>, value: unknown): string | null {
  const fields = Object.entries<Check>(shape);
  const held = (field: string) => (isObject(value) && Object.hasOwn(value, field) ? value[field] : undefined);
  return fields.find(([field, isRight]) => !isRight(held(field)))?.[0] ?? (isObject(value) ? null : '');
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The fields of the shape, and no others. */
export function fieldsOf<T>(shape: Shape<T>, value: T): T {
  const kept = Object.entries(value as object).filter(([field, held]) => field in shape && held !== undefined);
  return Object.fromEntries(kept) as T;
}
