import {kindLabel} from '../../../components/kinds';
import type {PageInfo} from '../../api';

/** What kind of page it is, as people call it. */
export function kindWord(kind: PageInfo['kind']): string {
  if (kind === 'post') return 'News';
  return kind ? kindLabel(kind) : 'Page';
}
