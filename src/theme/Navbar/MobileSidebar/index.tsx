import {useLockBodyScroll, useNavbarMobileSidebar} from '@docusaurus/theme-common/internal';
import type {ReactNode} from 'react';
import Menu from './Menu';

/** The menu of a phone, while it is open. */
export default function MobileSidebar(): ReactNode {
  const {shouldRender, shown, toggle} = useNavbarMobileSidebar();
  useLockBodyScroll(shown);
  return shouldRender && shown ? <Menu onClose={toggle} /> : null;
}
