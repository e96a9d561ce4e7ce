import {addToDate, parseDuration} from '@deskbook/text/dates/dates';
import {fileName} from '@deskbook/text/strings';
import type {PageOf} from './page';
import type {FrontMatterOf} from './schemas';

/** Returns a machine's path by its tag, without the base URL. Printed labels contain it, so it must not change. */
export function assetPath(tag: string): string {
  return `asset/${fileName(tag)}/`;
}

/** Whether an address without the base URL has the form of a machine's. Its page is a file, as the build writes it. */
export function isAssetPath(path: string): boolean {
  return /^\/?asset\/[^/]+\/?$/.test(path);
}

/** Returns a machine's anchor in its model's guide. */
export function assetAnchor(tag: string): string {
  return `asset-${fileName(tag)}`;
}

/** Returns a model's name such as `Epson TM-T88VI`; empty if its guide doesn't say. */
export function modelName({make, model}: Pick<PageOf<'equipment'>['data'], 'make' | 'model'>): string {
  return [make, model].filter(Boolean).join(' ');
}

type Unit = NonNullable<FrontMatterOf<'equipment'>['units']>[number];
type InService = Unit & {status?: Exclude<Unit['status'], 'retired'>};

export function unitsInService({units = []}: FrontMatterOf<'equipment'>): InService[] {
  return units.filter((unit): unit is InService => unit.status !== 'retired');
}

export interface ReplacementDue {
  date: string;
  /** What ends on that day */
  ends: 'life' | 'support';
}

/**
 * Returns the day by which a machine should be replaced: the end of its life or of the support for its model, whichever
 * is first. Null if neither is known.
 */
export function replacementDue(
  {purchased}: {purchased?: string | undefined},
  {life, support_until: support}: {life?: string | undefined; support_until?: string | undefined},
): ReplacementDue | null {
  const lifeEnds = endOfLife({purchased}, {life});
  if (support && (!lifeEnds || support < lifeEnds)) return {date: support, ends: 'support'};
  return lifeEnds ? {date: lifeEnds, ends: 'life'} : null;
}

/** Returns when the planned life of a machine is over; null if that isn't known. */
export function endOfLife(
  {purchased}: {purchased?: string | undefined},
  {life}: {life?: string | undefined},
): string | null {
  const duration = life ? parseDuration(life) : undefined;
  return purchased && duration ? addToDate(purchased, duration) : null;
}
