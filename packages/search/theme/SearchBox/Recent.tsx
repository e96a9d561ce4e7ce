import Icon from '@deskbook/ui/components/Icon';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import parts from '../SearchParts/styles.module.css';
import {kindOfPage} from '../SearchParts/words';
import styles from './styles.module.css';
import type {BoxList} from './useBoxList';

interface Props {
  list: BoxList;
  onTake: (query: string) => void;
  onClear: () => void;
}

/** Earlier searches, shown while the field is empty. */
export default function Recent({list, onTake, onClear}: Props): ReactNode {
  const title = translate({id: 'search.recent', message: 'Recent searches in this browser'});
  return (
    <>
      <p className={styles.recentTitle} aria-hidden="true">
        {title}
      </p>
      <div id={list.id} role="listbox" aria-label={title}>
        {list.recent.map(({query, kind}) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are heard there
          <div
            key={query}
            id={list.idOf(query)}
            role="option"
            aria-selected={list.isActive(query)}
            className={`${parts.result} ${styles.option} ${styles.recent}`}
            onClick={() => onTake(query)}
          >
            <Icon name="clock" className={parts.icon} />
            {query}
            {kind && <span className="quiet"> {wordOf(kind)}</span>}
          </div>
        ))}
      </div>
      <button type="button" className={buttons.linkButton} onClick={onClear}>
        {translate({id: 'search.recent.clear', message: 'Clear recent searches'})}
      </button>
    </>
  );
}

/** What a search was about, at the end of its row. */
function wordOf(kind: string): string {
  return kind === 'machine' ? translate({id: 'search.recent.machine', message: 'Asset tag'}) : kindOfPage(kind);
}
