import {translate} from '@docusaurus/Translate';
import {ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/Navbar/Layout';
import clsx from 'clsx';
import type {ReactNode} from 'react';

/** The navbar. It has no backdrop, because the phone menu is a dialog with its own. */
export default function NavbarLayout({children}: Props): ReactNode {
  return (
    <nav
      className={clsx(ThemeClassNames.layout.navbar.container, 'navbar', 'navbar--fixed-top')}
      aria-label={translate({id: 'theme.NavBar.navAriaLabel', message: 'Main'})}
    >
      {children}
    </nav>
  );
}
