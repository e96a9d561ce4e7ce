import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import NavbarItem, {type Props} from '@theme/NavbarItem';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const ID = 'more-sections';

/** A popover with sections that don't fit into the navbar. Browsers open and close it natively. */
export default function MoreNavbarItem({items}: {items: readonly (Props & {label: string})[]}): ReactNode {
  return (
    <div className={styles.more}>
      <button type="button" className={clsx('clean-btn navbar__item navbar__link', styles.button)} popoverTarget={ID}>
        {translate({id: 'navbar.more', message: 'More'})} <Icon name="chevron" />
      </button>
      <ul id={ID} popover="auto" className={clsx(styles.list, 'plain-list')}>
        {items.map((item) => (
          <li key={item.label}>
            <NavbarItem {...item} />
          </li>
        ))}
      </ul>
    </div>
  );
}
