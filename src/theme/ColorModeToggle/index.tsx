import {translate} from '@docusaurus/Translate';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import IconSystemColorMode from '@theme/Icon/SystemColorMode';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

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
        <IconLightMode aria-hidden className={clsx(styles.icon, styles.light)} />
        <IconDarkMode aria-hidden className={clsx(styles.icon, styles.dark)} />
        <IconSystemColorMode aria-hidden className={clsx(styles.icon, styles.system)} />
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
