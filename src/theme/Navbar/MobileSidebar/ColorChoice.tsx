import Translate, {translate} from '@docusaurus/Translate';
import {useColorMode} from '@docusaurus/theme-common';
import {type ReactNode, useId} from 'react';
import styles from './styles.module.css';

/** Light or dark colors, or those of the device. */
export default function ColorChoice(): ReactNode {
  const id = useId();
  const {colorModeChoice, setColorMode} = useColorMode();
  const choices = [
    {choice: 'light', label: translate({id: 'colors.light', message: 'Light'})},
    {choice: 'dark', label: translate({id: 'colors.dark', message: 'Dark'})},
    {choice: null, label: translate({id: 'colors.device', message: 'Automatic'})},
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out in one row with its legend
    <div className={styles.colors} role="group" aria-labelledby={id}>
      <span id={id}>
        <Translate id="colors.title" description="Before the choice of light or dark colors">
          Colors
        </Translate>
      </span>
      {choices.map(({choice, label}) => (
        <button
          key={label}
          type="button"
          aria-pressed={colorModeChoice === choice}
          onClick={() => setColorMode(choice)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
