import type {IconName} from '../../../../components/Icon';
import {KIND_ICONS} from '../../../../components/kindIcons';
import type {Kind} from '../../../../content/schemas/index';

/** The icon beside a result, by the kind of its page. */
export function kindIcon(kind: string): IconName {
  if (kind === 'news') return 'news';
  if (kind === 'place') return 'place';
  return Object.hasOwn(KIND_ICONS, kind) ? KIND_ICONS[kind as Kind] : 'file';
}
