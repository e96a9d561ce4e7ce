import type {PageOf} from './page';

/** Returns a model's name such as `Epson TM-T88VI`; empty if its guide doesn't say. */
export function modelName({make, model}: Pick<PageOf<'equipment'>['data'], 'make' | 'model'>): string {
  return [make, model].filter(Boolean).join(' ');
}
