import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import Icon from './Icon';
import buttons from './LinkButton.module.css';
import styles from './Tick.module.css';

/** The form that all checkboxes of a page belong to, so its reset button clears them without a script. */
export const TICKS_FORM = 'ticks';

interface Props {
  /** Key under which the browser saves the checkbox. Unique on the page. */
  name: string;
  label: string;
  children: ReactNode;
}

/** Returns the label for screen readers, which read the checkbox and not the tile. */
export function stepLabel(number: number): string {
  return translate({id: 'tick.label', message: 'Step {number} is done'}, {number});
}

/**
 * A step's number as a tile with a checkbox. The checkbox works without a script; `packages/engine/boot/tools` saves it in this
 * browser for the page's address, and restores it. A page with checkboxes has one `TickSummary`.
 *
 * The list needs the class `tick-list`. Its next step is solid, and a step's text in `tick-text` is dimmed when it's
 * done.
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
  /** The id of the heading about how to tell that it worked, which is next when all boxes are checked. */
  worked?: string;
}

/** Shown below a list of steps: how many are done, what is next, and a button that clears them. */
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

/** Clears all checkboxes of the page. Shown when at least one is checked. */
export function TickClear(): ReactNode {
  return (
    <button type="reset" form={TICKS_FORM} className={clsx(buttons.linkButton, styles.clear)} data-tool="clear">
      {translate({id: 'tick.clear', message: 'Clear the check marks'})}
    </button>
  );
}

/**
 * Shown next to the heading of a list of steps: what the checkboxes are for, and a button that clears them.
 *
 * @param isRun whether the steps are repeated, so those finished on an earlier day are cleared
 */
export function TickHint({isRun = false}: {isRun?: boolean}): ReactNode {
  return (
    <span className={clsx(styles.hint, 'quiet screen-only')} data-tick-run={isRun || undefined}>
      <span>{translate({id: 'tick.hint', message: 'Check off each number when it’s done'})}</span>
      <TickClear />
    </span>
  );
}
