import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import {useThemeConfig} from '@docusaurus/theme-common';
import type {ReactNode} from 'react';
import Icon, {type IconName} from '../../../components/Icon';
import {useSitePath} from '../../../components/useSitePath';
import {type SectionItem, useSectionState} from '../../NavbarItem/useSectionState';
import styles from './styles.module.css';

const ICONS: Readonly<Record<string, IconName>> = {
  home: 'home',
  procedures: 'list',
  manuals: 'manual',
  equipment: 'printer',
  training: 'graduate',
  calendar: 'calendar',
  blog: 'news',
  office: 'computer',
  pages: 'search',
};

interface Entry extends SectionItem {
  label: string;
}

/** All sections of the site, with the home page and the list of all pages. */
export default function Sections({onLeave}: {onLeave: () => void}): ReactNode {
  const pathOf = useSitePath();
  const items = useThemeConfig().navbar.items as unknown as readonly Entry[];
  const home = {section: 'home', to: pathOf('/'), label: translate({id: 'notFound.home', message: 'Home'})};
  const all = {section: 'pages', to: pathOf('pages/'), label: translate({id: 'section.pages', message: 'All pages'})};
  return (
    <ul className={styles.sections}>
      {[home, ...items, all].map((entry) => (
        <li key={entry.section}>
          <Section {...entry} onLeave={onLeave} />
        </li>
      ))}
    </ul>
  );
}

function Section({label, onLeave, ...item}: Entry & {onLeave: () => void}): ReactNode {
  const {isPage, isWithin} = useSectionState(item);
  return (
    <Link to={item.to} aria-current={isPage ? 'page' : isWithin ? 'true' : undefined} onClick={onLeave}>
      <Icon name={ICONS[item.section] ?? 'file'} />
      {label}
    </Link>
  );
}
