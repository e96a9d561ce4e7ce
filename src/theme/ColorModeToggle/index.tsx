import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

const SUN = 'M12 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8M12 2v3m0 14v3M2 12h3m14 0h3M5 5l2 2m10 10 2 2M5 19l2-2M17 7l2-2';
const MOON = 'M20 14A8 8 0 1 1 10 4a6.5 6.5 0 0 0 10 10z';
const DISC = 'M12 4a8 8 0 1 0 0 16 8 8 0 1 0 0-16';
const HALF_DISC = 'M12 4a8 8 0 1 1 0 16z';

/** null follows the system. */
type Choice = 'light' | 'dark' | null;

interface Props {
  className?: string;
  buttonClassName?: string;
  value: Choice;
  onChange: (choice: Choice) => void;
}

/** The theme's own toggle, usable before React is awake: that one is disabled until then. */
export default function ColorModeToggle({className, buttonClassName, value, onChange}: Props): ReactNode {
  const mode = modeLabel(value);
  return (
    <div className={clsx(styles.toggle, className)}>
      <button
        type="button"
        className={clsx('clean-btn', 'needs-script', styles.button, buttonClassName)}
        onClick={() => onChange(nextChoice(value))}
        title={mode}
        aria-label={translate(
          {
            id: 'theme.colorToggle.ariaLabel',
            message: 'Switch between dark and light mode (currently {mode})',
            description: 'The ARIA label for the color mode toggle',
          },
          {mode},
        )}
      >
        {/* All three are in the page: which one is shown is known before React is awake. */}
        <svg className={styles.icon} viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
          <path className={styles.light} d={SUN} />
          <path className={styles.dark} d={MOON} />
          <path className={styles.system} d={DISC} />
          <path className={clsx(styles.system, styles.filled)} d={HALF_DISC} />
        </svg>
      </button>
    </div>
  );
}

function nextChoice(choice: Choice): Choice {
  return choice === null ? 'light' : choice === 'light' ? 'dark' : null;
}

function modeLabel(choice: Choice): string {
  switch (choice) {
    case 'light':
      return translate({
        id: 'theme.colorToggle.ariaLabel.mode.light',
        message: 'light mode',
        description: 'The name for the light color mode',
      });
    case 'dark':
      return translate({
        id: 'theme.colorToggle.ariaLabel.mode.dark',
        message: 'dark mode',
        description: 'The name for the dark color mode',
      });
    default:
      return translate({
        id: 'theme.colorToggle.ariaLabel.mode.system',
        message: 'system mode',
        description: 'The name for the system color mode',
      });
  }
}
