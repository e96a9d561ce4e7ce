import {translate} from '@docusaurus/Translate';
import IconMenu from '@theme/Icon/Menu';
import {type ReactNode, useState} from 'react';
import Menu from '.';

export default function MenuButton(): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="navbar__toggle clean-btn"
        aria-label={translate({
          id: 'theme.docs.sidebar.toggleSidebarButtonAriaLabel',
          message: 'Toggle navigation bar',
        })}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        <IconMenu />
      </button>
      {isOpen && <Menu onClose={() => setIsOpen(false)} />}
    </>
  );
}
