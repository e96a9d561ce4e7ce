import {useFormats} from '@deskbook/ui/components/formats';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import {isActiveSidebarItem, useVisibleSidebarItems} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/DocSidebarItems';
import OriginalItems from '@theme-init/DocSidebarItems';
import {type ReactNode, useContext} from 'react';
import {nearest} from '../../domain/nearest';
import {addressOf, isLarge} from '../../domain/sidebarItems';
import {SidebarList} from './SidebarList';

/** Shows only entries around the current page. With the whole folder, every page would grow with the site. */
export default function DocSidebarItems({items, ...props}: Props): ReactNode {
  const pathOf = useSitePath();
  const around = useContext(SidebarList);
  const visible = useVisibleSidebarItems(items, props.activePath);
  const active = visible.findIndex((item) => isActiveSidebarItem(item, props.activePath));
  const {start, end} = nearest(visible.length, active);
  const after = visible.length - end;
  // A section's sidebar begins with the section's page.
  const list = around ?? {to: (items[0] && addressOf(items[0])) ?? pathOf('pages/'), isLarge: isLarge(items)};
  const before = translate({id: 'sidebar.before', message: '{count} page before these|{count} pages before these'});
  const behind = translate({id: 'sidebar.after', message: '{count} page after these|{count} pages after these'});
  return (
    <SidebarList value={list}>
      {start > 0 && <More count={start} label={before} to={list.to} />}
      <OriginalItems {...props} items={visible.slice(start, end)} />
      {after > 0 && <More count={after} label={behind} to={list.to} />}
    </SidebarList>
  );
}

interface MoreProps {
  count: number;
  /** Singular and plural, with `{count}` */
  label: string;
  to: string;
}

function More({count, label, to}: MoreProps): ReactNode {
  const formats = useFormats();
  return (
    <li className="menu__list-item">
      <Link className="menu__link quiet" to={to}>
        {formats.counted(count, label)}
      </Link>
    </li>
  );
}
