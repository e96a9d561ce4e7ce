import {pageIcon} from '../../../../components/kindIcons';
import {KIND_ICONS} from '../../../../components/kinds';
import type {PageIconName} from '../../../../components/PageIcon';
import type {Kind} from '../../../../content/schemas/index';
import type {PageHit} from '../../domain/searchBackend';

/** The icon beside a result. */
export function resultIcon({kind, title, about}: Pick<PageHit, 'kind' | 'title' | 'about'>): PageIconName {
  if (kind === 'news') return 'news';
  if (kind === 'place') return 'place';
  if (!Object.hasOwn(KIND_ICONS, kind)) return 'file';
  return pageIcon(kind as Kind, title.map(({text}) => text).join(''), ...about);
}
