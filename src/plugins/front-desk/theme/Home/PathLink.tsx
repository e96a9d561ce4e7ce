import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../components/formats';
import {useSitePath} from '../../../../components/useSitePath';
import type {GroupLink} from '../../domain/frontDesk';
import styles from './styles.module.css';

interface Props extends GroupLink {
  path: NonNullable<GroupLink['path']>;
}

/**
 * A learning path, with room for how far the reader is: `src/boot/tools` puts the path in whose steps were ticked last,
 * and changes no line's height. Plain links, since Docusaurus's own would not follow what the tools change.
 */
export default function PathLink({label, to, path: {steps, first}}: Props): ReactNode {
  const formats = useFormats();
  const pathOf = useSitePath();
  const forms = translate({id: 'index.steps', message: '{count} step|{count} steps'});
  return (
    <div className={styles.path} data-paths={pathOf('api/paths.json')}>
      <a href={to} suppressHydrationWarning>
        {label}
      </a>
      <progress
        className="needs-script screen-only"
        max={steps}
        value={0}
        aria-hidden="true"
        suppressHydrationWarning
      />
      <span
        className={styles.pathNote}
        data-words={translate({id: 'home.path.count', message: '{done} of {total} done'})}
        suppressHydrationWarning
      >
        {formats.counted(steps, forms)}
      </span>
      <span className={styles.pathNote}>
        <span
          data-next={translate({id: 'home.path.next', message: 'Next:', description: 'Before the next step'})}
          data-done={translate({id: 'home.path.done', message: 'All steps are done'})}
          suppressHydrationWarning
        >
          {translate({id: 'home.path.first', message: 'First:', description: 'Before the first step'})}
        </span>{' '}
        <a href={first.to} suppressHydrationWarning>
          {first.label}
        </a>
      </span>
    </div>
  );
}
