import {chooseTheme} from '@deskbook/engine/boot/tools/theme';
import HelpDeskClosed from '@deskbook/ui/components/HelpDeskClosed';
import HelpDeskLink from '@deskbook/ui/components/HelpDeskLink';
import {AfterHours} from '@deskbook/ui/components/HelpDeskReach';
import Icon from '@deskbook/ui/components/Icon';
import PageIcon, {type PageIconName} from '@deskbook/ui/components/PageIcon';
import {sectionLabel} from '@deskbook/ui/components/siteSections';
import {THEME_KEY} from '@deskbook/ui/components/themeKey';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState} from 'react';
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
function Sections(): ReactNode {
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

/** Parts of the page that the menu copies */
const BRAND = '.navbar__brand';
const SIDEBAR = '.theme-doc-sidebar-menu';

const copyInto = (selector: string) => (host: HTMLElement | null) => {
  host?.replaceChildren(document.querySelector(selector)?.cloneNode(true) ?? '');
};
const copyBrand = copyInto(BRAND);
const copySidebar = copyInto(SIDEBAR);

/** At this width and above, the navbar and the sidebar are visible. */
const DESK = '(min-width: 997px)';

/** The site's sections, or the pages around the current one; the number to call; the color theme. */
export default function Menu({onClose}: {onClose: () => void}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const [showsPages, setShowsPages] = useState(() => document.querySelector(SIDEBAR) !== null);
  const close = () => dialog.current?.close();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it opens once
  useLayoutEffect(() => {
    dialog.current?.showModal();
    const controller = new AbortController();
    const {signal} = controller;
    // Closes it before the browser caches the page, so Back doesn't show an open menu.
    for (const type of ['popstate', 'pagehide']) addEventListener(type, close, {signal});
    matchMedia(DESK).addEventListener('change', close, {signal});
    return () => controller.abort();
  }, []);
  // A click on the dialog itself can only be on its backdrop.
  const leave = ({target, currentTarget}: MouseEvent) => {
    if (target === currentTarget || (target as Element).closest('a')) close();
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog
    <dialog
      ref={dialog}
      className={styles.menu}
      aria-label={translate({id: 'menu.label', message: 'Menu'})}
      onClose={onClose}
      onClick={leave}
    >
      <div className={styles.inner}>
        <div className={styles.band}>
          <button
            type="button"
            className={`clean-btn ${styles.close}`}
            aria-label={translate({
              id: 'theme.docs.sidebar.closeSidebarButtonAriaLabel',
              message: 'Close navigation bar',
            })}
            onClick={close}
          >
            <Icon name="cross" />
          </button>
          <div ref={copyBrand} />
        </div>
        {showsPages ? (
          <div className={styles.pages}>
            <button type="button" className={`clean-btn ${styles.back}`} onClick={() => setShowsPages(false)}>
              <Icon name="chevron" />
              {translate({id: 'menu.back', message: 'Main menu'})}
            </button>
            <div ref={copySidebar} />
          </div>
        ) : (
          <Sections />
        )}
        <div className={styles.foot}>
          <HelpDeskLink className="call-button" />
          <p className={styles.closed}>
            <HelpDeskClosed>
              <AfterHours />
            </HelpDeskClosed>
          </p>
          <ColorChoice />
        </div>
      </div>
    </dialog>
  );
}

function ColorChoice(): ReactNode {
  const [chosen, setChosen] = useState(document.documentElement.dataset.themeChoice);
  const choices = [
    {choice: 'light', label: translate({id: 'colors.light', message: 'Light'})},
    {choice: 'dark', label: translate({id: 'colors.dark', message: 'Dark'})},
    {choice: 'system', label: translate({id: 'colors.device', message: 'Automatic'})},
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one row with its legend
    <div className={styles.colors} role="group" aria-labelledby="menu-colors">
      <span id="menu-colors">{translate({id: 'colors.title', message: 'Colors'})}</span>
      {choices.map(({choice, label}) => (
        <button
          key={choice}
          type="button"
          aria-pressed={chosen === choice}
          onClick={() => {
            chooseTheme(THEME_KEY, choice);
            setChosen(choice);
          }}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
