import type {Standing} from '@deskbook/records/domain/report/standing';
import type {MarkName} from '@deskbook/ui/components/figures/Mark';
import {translate} from '@docusaurus/Translate';
import {stateWord} from './stateWords';

/** The shape of each standing. */
export const MARKS: Readonly<Record<Standing, MarkName>> = {
  passed: 'passed',
  expiring: 'soon',
  due: 'due',
  expired: 'expired',
  outdated: 'expired',
  failed: 'failed',
  missing: 'missing',
  'not-asked': 'none',
};

/** The order of chips and columns: what has to happen first. */
export const STANDINGS: readonly Standing[] = ['failed', 'missing', 'expired', 'outdated', 'expiring', 'due', 'passed'];

/** @param isSigned whether it is about pages to sign */
export function standingWord(standing: Standing, isSigned = false): string {
  switch (standing) {
    case 'expiring':
      return translate({id: 'report.expiring', message: 'Expires soon'});
    case 'due':
      return translate({id: 'report.dueLater', message: 'Due'});
    case 'passed':
      return stateWord(isSigned ? 'current' : 'passed');
    default:
      return stateWord(standing);
  }
}
