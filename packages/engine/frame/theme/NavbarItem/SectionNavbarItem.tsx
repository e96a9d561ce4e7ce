import {useSitePath} from '@deskbook/ui/components/useSitePath';
import {useLocation} from '@docusaurus/router';
import {isSamePath} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import DefaultNavbarItem, {type Props as DefaultProps} from '@theme/NavbarItem/DefaultNavbarItem';
import type {ReactNode} from 'react';
import {sectionAt} from './sectionAt';

type Props = DefaultProps & {
  to: string;
  /** Its name, and that of its pages' sidebar */
  section: string;
  /** Prefixes of other addresses that belong to it, without the base URL */
  also?: readonly string[];
};

/** A section in the navbar, highlighted on all its pages. */
export default function SectionNavbarItem({section, also = [], ...props}: Props): ReactNode {
  const {pathname} = useLocation();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const pathOf = useSitePath();
  const {to} = props;
  const prefixes = [to, ...also.map(pathOf)].filter((path) => path !== baseUrl);
  const isWithin = prefixes.some((path) => pathname.startsWith(path)) || sectionAt(pathname) === section;
  const more = {isActive: () => isWithin, 'aria-current': isSamePath(to, pathname) ? 'page' : 'true'} as object;
  return <DefaultNavbarItem {...props} {...more} />;
}
