import {isActiveSidebarItem, useVisibleSidebarItems} from '@docusaurus/plugin-content-docs/client';
import {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import type {Props} from '@theme/DocSidebarItems';
import OriginalItems from '@theme-init/DocSidebarItems';
import {type ReactNode, useContext, useState} from 'react';
import {nearest} from '../../domain/nearest';
import {isLarge} from '../../domain/sidebarItems';
import {LargeSidebar} from './LargeSidebar';
import styles from './styles.module.css';

/** The entries around the page at hand: a sidebar that holds a whole folder would grow with the site, on every page. */
export default function DocSidebarItems({items, ...props}: Props): ReactNode {
  const [showsAll, setShowsAll] = useState(false);
  const isInLarge = useContext(LargeSidebar);
  const visible = useVisibleSidebarItems(items, props.activePath);
  const active = visible.findIndex((item) => isActiveSidebarItem(item, props.activePath));
  const {start, end} = showsAll ? {start: 0, end: visible.length} : nearest(visible.length, active);
  const showAll = () => setShowsAll(true);
  const after = visible.length - end;
  return (
    <LargeSidebar value={isInLarge || isLarge(items)}>
      {start > 0 && <More count={start} label={beforeLabel()} onClick={showAll} />}
      <OriginalItems {...props} items={visible.slice(start, end)} />
      {after > 0 && <More count={after} label={afterLabel()} onClick={showAll} />}
    </LargeSidebar>
  );
}

interface MoreProps {
  count: number;
  /** Singular and plural, with `{count}`. */
  label: string;
  onClick: () => void;
}

function More({count, label, onClick}: MoreProps): ReactNode {
  const {selectMessage} = usePluralForm();
  return (
    <li className="menu__list-item">
      <button type="button" className={`clean-btn menu__link needs-script ${styles.more}`} onClick={onClick}>
        {selectMessage(count, label).replace('{count}', String(count))}
      </button>
    </li>
  );
}

function beforeLabel(): string {
  return translate({
    id: 'sidebar.before',
    message: '{count} page before these|{count} pages before these',
    description: 'Button above a shortened list of pages; shows all of them',
  });
}

function afterLabel(): string {
  return translate({
    id: 'sidebar.after',
    message: '{count} page after these|{count} pages after these',
    description: 'Button below a shortened list of pages; shows all of them',
  });
}
