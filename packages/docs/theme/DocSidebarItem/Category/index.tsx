import Icon from '@deskbook/ui/components/Icon';
import Link from '@docusaurus/Link';
import {
  findFirstSidebarItemLink,
  isActiveSidebarItem,
  useVisibleSidebarItems,
} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {isSamePath} from '@docusaurus/theme-common/internal';
import type {Props} from '@theme/DocSidebarItem/Category';
import DocSidebarItemLink from '@theme/DocSidebarItem/Link';
import DocSidebarItems from '@theme/DocSidebarItems';
import clsx from 'clsx';
import {type ReactNode, useContext} from 'react';
import {addressOf, countPages} from '../../../domain/sidebarItems';
import {type List, SidebarList} from '../../DocSidebarItems/SidebarList';
import {groupLabel} from '../../groupLabel';
import styles from './styles.module.css';

/**
 * A group of pages, folded natively so it works before React loads and without JavaScript. The current page's group is
 * open. In a large sidebar, other groups link to their lists instead.
 */
export default function DocSidebarItemCategory({item, activePath, level, ...props}: Props): ReactNode {
  const visible = useVisibleSidebarItems(item.items, activePath);
  const list = useContext(SidebarList) as List;
  const {href, linkUnlisted, className} = item;
  const label = groupLabel(item);
  const isActive = isActiveSidebarItem(item, activePath);
  const itemClass = clsx('menu__list-item', className);
  if (visible.length === 0) {
    if (href === undefined) return null;
    const link = {type: 'link', label, href, className, unlisted: linkUnlisted} as const;
    return <DocSidebarItemLink {...{item: link, activePath, level}} {...props} />;
  }
  // A manual's first page isn't a chapter and isn't counted.
  const title = (
    <>
      {label} <span className={styles.count}>{countPages(item.items)}</span>
      <Icon name="chevron" />
    </>
  );
  if (list.isLarge && !isActive) {
    return (
      <li className={itemClass}>
        <Link className={clsx('menu__link', styles.title)} to={addressOf(item) ?? findFirstSidebarItemLink(item)}>
          {title}
        </Link>
      </li>
    );
  }
  const isPage = isSamePath(href, activePath);
  return (
    <li className={itemClass}>
      <details open={isActive}>
        <summary className={clsx('menu__link', styles.title)}>{title}</summary>
        <ul className={clsx('menu__list', styles.pages)}>
          {href !== undefined && !linkUnlisted && (
            <li className="menu__list-item">
              <Link
                className={clsx('menu__link', isPage && 'menu__link--active')}
                to={href}
                aria-current={isPage ? 'page' : undefined}
              >
                {translate({id: 'sidebar.overview', message: 'Overview'})}
              </Link>
            </li>
          )}
          <SidebarList value={{...list, to: addressOf(item) ?? list.to}}>
            <DocSidebarItems items={item.items} activePath={activePath} level={level + 1} />
          </SidebarList>
        </ul>
      </details>
    </li>
  );
}
