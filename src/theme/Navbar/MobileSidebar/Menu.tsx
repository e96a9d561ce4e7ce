import Translate, {translate} from '@docusaurus/Translate';
import {useNavbarSecondaryMenu} from '@docusaurus/theme-common/internal';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import NavbarLogo from '@theme/Navbar/Logo';
import {type MouseEvent, type ReactNode, useEffect, useRef} from 'react';
import HelpDeskClosed from '../../../components/HelpDeskClosed';
import HelpDeskLink from '../../../components/HelpDeskLink';
import {AfterHours} from '../../../components/HelpDeskReach';
import Icon from '../../../components/Icon';
import type {District} from '../../../content/schemas/district';
import ColorChoice from './ColorChoice';
import Sections from './Sections';
import styles from './styles.module.css';

/** The sections of the site, or the pages around the one at hand; the number to call; the colors. */
export default function Menu({onClose}: {onClose: () => void}): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);
  const {shown: showsPages, hide: showSections, content: pages} = useNavbarSecondaryMenu();
  const helpDesk = useDocusaurusContext().siteConfig.customFields?.helpDesk as District['help_desk'];
  useEffect(() => dialog.current?.showModal(), []);
  // Of the dialog itself there is nothing to hit but its backdrop.
  const closeBeside = ({target, currentTarget}: MouseEvent) => target === currentTarget && onClose();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog
    <dialog
      ref={dialog}
      className={styles.menu}
      aria-label={translate({id: 'menu.label', message: 'Menu', description: 'Name of the menu of a phone'})}
      onClose={onClose}
      onClick={closeBeside}
    >
      <div className={styles.inner}>
        <div className={styles.band}>
          <CloseButton onClick={onClose} />
          <NavbarLogo />
        </div>
        {showsPages ? (
          <div className={styles.pages}>
            <button type="button" className={`clean-btn ${styles.back}`} onClick={showSections}>
              <Icon name="chevron" />
              <Translate id="menu.back" description="Button that leads from the pages of a section to all sections">
                Main menu
              </Translate>
            </button>
            {pages}
          </div>
        ) : (
          <Sections onLeave={onClose} />
        )}
        <div className={styles.foot}>
          <HelpDeskLink className={styles.call} />
          <p className={styles.closed}>
            <HelpDeskClosed>
              <AfterHours helpDesk={helpDesk} />
            </HelpDeskClosed>
          </p>
          <ColorChoice />
        </div>
      </div>
    </dialog>
  );
}

function CloseButton({onClick}: {onClick: () => void}): ReactNode {
  return (
    <button
      type="button"
      className={`clean-btn ${styles.close}`}
      aria-label={translate({
        id: 'theme.docs.sidebar.closeSidebarButtonAriaLabel',
        message: 'Close navigation bar',
        description: 'The ARIA label for close button of mobile sidebar',
      })}
      onClick={onClick}
    >
      <Icon name="cross" />
    </button>
  );
}
