import {nameInWords} from '../../../shared/nameInWords';

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

export function labelOf(name: string): string {
  return Object.hasOwn(LABELS, name) ? (LABELS[name] as string) : nameInWords(name);
}
