import type {Format} from './format';
import {gift} from './gift/gift';

/** Every format there is, by the name that the commands know it by. */
export const FORMATS = {
  gift,
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export function formatOf(name: FormatName): Format {
  return FORMATS[name];
}
