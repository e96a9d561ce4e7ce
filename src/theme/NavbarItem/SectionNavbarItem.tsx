import {useLocation} from '@docusaurus/router';
import {isSamePath} from '@docusaurus/theme-common/internal';
import DefaultNavbarItem, {type Props as DefaultProps} from '@theme/NavbarItem/DefaultNavbarItem';
import type {ReactNode} from 'react';
import {useSitePath} from '../../components/useSitePath';
import {sectionAt} from './sectionAt';

interface Props extends DefaultProps {
  to: string;
  /** Its name: the sidebar of its pages has the same one. */
  section: string;
  /** What the addresses of its other pages begin with, without the base URL. */
  also?: readonly string[];
}

/** A section in the bar on top, marked on every page of it. */
export default function SectionNavbarItem({section, also = [], ...props}: Props): ReactNode {
  const {pathname} = useLocation();
  const pathOf = useSitePath();
  const isPage = isSamePath(props.to, pathname);
  const isWithin = [props.to, ...also.map(pathOf)].some((path) => pathname.startsWith(path));
  const isActive = isWithin || sectionAt(pathname) === section;
  const more = {isActive: () => isActive, 'aria-current': isPage ? 'page' : 'true'} as object;
  return <DefaultNavbarItem {...props} {...more} />;
}
