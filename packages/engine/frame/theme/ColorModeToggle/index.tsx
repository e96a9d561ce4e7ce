import {THEME_KEY} from '@deskbook/ui/components/themeKey';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const SUN = 'M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8M12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2M5 19l2-2M17 7l2-2';
const MOON = 'M20 14A8 8 0 1 1 10 4a6.5 6.5 0 0 0 10 10z';
const DISC = 'M12 4a8 8 0 1 0 0 16 8 8 0 1 0 0-16';
const HALF_DISC = 'M12 4a8 8 0 1 1 0 16z';

interface Props {
  className?: string;
  buttonClassName?: string;
}

/**
 * Switches the color theme (`packages/engine/boot/tools/theme.ts`). The page has icons and labels for all three choices, and the style
 * sheet shows the current one's, which is known before the first paint.
 */
export default function ColorModeToggle({className, buttonClassName}: Props): ReactNode {
  return (
    <div className={clsx(styles.toggle, className)}>
      <button
        type="button"
        className={clsx('clean-btn', 'needs-script', styles.button, buttonClassName)}
        data-tool="theme"
        value={THEME_KEY}
      >
        <svg className={styles.icon} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path className={styles.light} d={SUN} />
          <path className={styles.dark} d={MOON} />
          <path className={styles.system} d={DISC} />
          <path className={clsx(styles.system, styles.filled)} d={HALF_DISC} />
        </svg>
        <span className="unseen">
          <Translate
            id="theme.colorToggle.ariaLabel"
            description="The ARIA label for the color mode toggle"
            values={{mode: <Mode />}}
          >
            {'Switch between dark and light mode (currently {mode})'}
          </Translate>
        </span>
      </button>
    </div>
  );
}

function Mode(): ReactNode {
  return (
    <>
      <span className={styles.light}>
        {translate({id: 'theme.colorToggle.ariaLabel.mode.light', message: 'light mode'})}
      </span>
      <span className={styles.dark}>
        {translate({id: 'theme.colorToggle.ariaLabel.mode.dark', message: 'dark mode'})}
      </span>
      <span className={styles.system}>
        {translate({id: 'theme.colorToggle.ariaLabel.mode.system', message: 'system mode'})}
      </span>
    </>
  );
}
