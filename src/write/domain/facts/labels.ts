import {nameInWords} from '../../../shared/nameInWords';

/** What facts are called in the form whose names in the file say little to somebody who doesn't write files. */
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

/** What a fact is called in the form. */
export function labelOf(name: string): string {
  return Object.hasOwn(LABELS, name) ? (LABELS[name] as string) : nameInWords(name);
}
