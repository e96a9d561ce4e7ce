import {kindLabel} from '../../../components/kinds';
import type {PageInfo} from '../../api';

/** Returns the label of a page's kind. */
export function kindWord(kind: PageInfo['kind']): string {
  if (kind === 'post') return 'News';
  return kind ? kindLabel(kind) : 'Page';
}
