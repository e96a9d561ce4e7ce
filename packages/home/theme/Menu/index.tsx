import HelpDeskClosed from '@deskbook/ui/components/HelpDeskClosed';
import HelpDeskLink from '@deskbook/ui/components/HelpDeskLink';
import {AfterHours} from '@deskbook/ui/components/HelpDeskReach';
import Icon from '@deskbook/ui/components/Icon';
import {translate} from '@docusaurus/Translate';
import {type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState} from 'react';
import ColorChoice from './ColorChoice';
import Sections from './Sections';
import styles from './styles.module.css';

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
