import {chooseTheme} from '@deskbook/engine/boot/tools/theme';
import {THEME_KEY} from '@deskbook/ui/components/themeKey';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useState} from 'react';
import styles from './styles.module.css';

export default function ColorChoice(): ReactNode {
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
