import {kindLabel} from '@deskbook/ui/components/kinds';
import type {PageInfo} from '../api';

export function kindWord(kind: PageInfo['kind']): string {
  if (kind === 'post') return 'News';
  return kind ? kindLabel(kind) : 'Page';
}
