import type {PageOf} from './page';

/** `Epson TM-T88VI`: what tells a machine from others of its kind. Empty where its guide doesn't say. */
export function modelName({make, model}: Pick<PageOf<'equipment'>['data'], 'make' | 'model'>): string {
  return [make, model].filter(Boolean).join(' ');
}
