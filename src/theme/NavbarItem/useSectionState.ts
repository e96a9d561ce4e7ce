import {useLocation} from '@docusaurus/router';
import {isSamePath} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useSitePath} from '../../components/useSitePath';
import {sectionAt} from './sectionAt';

export interface SectionItem {
  to: string;
  /** Its name: the sidebar of its pages has the same one. */
  section: string;
  /** What the addresses of its other pages begin with, without the base URL. */
  also?: readonly string[];
}

/** Whether the reader is on the page of a section, or on another page of it. */
export function useSectionState({to, section, also = []}: SectionItem): {isPage: boolean; isWithin: boolean} {
  const {pathname} = useLocation();
  const {baseUrl} = useDocusaurusContext().siteConfig;
  const pathOf = useSitePath();
  const prefixes = [to, ...also.map(pathOf)].filter((path) => path !== baseUrl);
  return {
    isPage: isSamePath(to, pathname),
    isWithin: prefixes.some((path) => pathname.startsWith(path)) || sectionAt(pathname) === section,
  };
}
