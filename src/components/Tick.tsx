import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon from './Icon';
import buttons from './LinkButton.module.css';
import styles from './Tick.module.css';

/** The form that all ticks of a page belong to: its reset button clears them without a script. */
export const TICKS_FORM = 'ticks';

interface Props {
  /** What is ticked, under a name that no other tick of the page has: it is kept in this browser under it. */
  name: string;
  label: string;
  children: ReactNode;
}

/** The words for a screen reader, which hears the box and not the tile. */
export function stepLabel(number: number): string {
  return translate({id: 'tick.label', message: 'Step {number} is done'}, {number});
}

/**
 * A step's number as a tile with a checkbox at its corner. The box works by itself; `src/boot/tools` keeps what is
 * ticked in this browser, for the address of the page, and restores it. On a page with ticks there is one `TickSummary`.
 *
 * The list takes the class `tick-list`: its next step is solid, and the words of a step in `tick-text` turn quiet when
 * it is done.
 */
export default function Tick({name, label, children}: Props): ReactNode {
  return (
    <span data-tool="tick">
      <label className={styles.tile}>
        {children}
        <input type="checkbox" form={TICKS_FORM} autoComplete="off" data-tick={name} aria-label={label} />
      </label>
    </span>
  );
}

interface SummaryProps {
  total: number;
  /** The id of the heading above how to tell that it worked, which is next once all is ticked. */
  worked?: string;
}

/** How many steps are ticked, what is next, and the button that clears them, below a list of steps. */
export function TickSummary({total, worked}: SummaryProps): ReactNode {
  const words = translate({id: 'tick.count', message: '{done} of {total} steps done'});
  return (
    <form id={TICKS_FORM} action="#" className={clsx(styles.summary, 'screen-only')} data-tool="tick">
      <strong className="needs-script" data-tick-count={words} role="status" suppressHydrationWarning>
        {words.replace('{done}', '0').replace('{total}', String(total))}
      </strong>
      {worked && (
        <a href={`#${worked}`}>
          <Icon name="check" /> {translate({id: 'tick.worked', message: 'Now check that it worked'})}
        </a>
      )}
      <TickClear />
    </form>
  );
}

/** Clears all ticks of the page. It is there once something is ticked. */
export function TickClear(): ReactNode {
  return (
    <button type="reset" form={TICKS_FORM} className={clsx(buttons.linkButton, styles.clear)} data-tool="clear">
      {translate({id: 'tick.clear', message: 'Clear the check marks'})}
    </button>
  );
}

/**
 * Beside the heading of a list of steps: what the boxes are for, and once something is ticked the button that clears it.
 *
 * @param isRun whether the steps are done again and again: what was finished on another day is not ticked any more
 */
export function TickHint({isRun = false}: {isRun?: boolean}): ReactNode {
  return (
    <span className={clsx(styles.hint, 'quiet screen-only')} data-tick-run={isRun || undefined}>
      <span>{translate({id: 'tick.hint', message: 'Check off each number when it’s done'})}</span>
      <TickClear />
    </span>
  );
}
