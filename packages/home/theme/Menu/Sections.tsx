import PageIcon, {type PageIconName} from '@deskbook/ui/components/PageIcon';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** By the last part of their addresses */
const ICONS: Readonly<Record<string, PageIconName>> = {
  procedures: 'list',
  manuals: 'manual',
  equipment: 'printer',
  training: 'graduate',
  calendar: 'calendar',
  blog: 'news',
  office: 'computer',
};

interface Section {
  to: string;
  label: string | null;
  icon: PageIconName;
  current: string | null;
}

/** All sections of the site, as in the navbar, plus the home page and the list of all pages. */
export default function Sections(): ReactNode {
  const pathOf = useSitePath();
  const page = (path: string, label: string, icon: PageIconName): Section => {
    const to = pathOf(path);
    return {to, label, icon, current: to === location.pathname ? 'page' : null};
  };
  const sections = [
    page('/', translate({id: 'notFound.home', message: 'Home'}), 'home'),
    ...[...document.querySelectorAll<HTMLAnchorElement>('a.navbar__link')].map(sectionOf),
    page('pages/', sectionLabel('pages'), 'file'),
  ];
  return (
    <ul className={clsx(styles.sections, 'plain-list')}>
      {[...new Map(sections.map((section) => [section.to, section])).values()].map(({to, label, icon, current}) => (
        <li key={to}>
          <Link to={to} aria-current={(current ?? undefined) as 'page' | undefined}>
            <PageIcon name={icon} />
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}

function sectionOf(link: HTMLAnchorElement): Section {
  const {href, origin, pathname, textContent: label} = link;
  const [name = ''] = pathname.split('/').slice(-2);
  const to = origin === location.origin ? pathname : href;
  return {to, label, icon: ICONS[name] ?? 'manual', current: link.getAttribute('aria-current')};
}
