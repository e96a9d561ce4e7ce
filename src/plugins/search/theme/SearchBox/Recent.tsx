import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import Icon from '../../../../components/Icon';
import parts from '../SearchParts/styles.module.css';
import styles from './styles.module.css';
import type {BoxList} from './useBoxList';

interface Props {
  list: BoxList;
  onTake: (query: string) => void;
  onClear: () => void;
}

/** What was searched for before, while nothing is typed. */
export default function Recent({list, onTake, onClear}: Props): ReactNode {
  const title = translate({id: 'search.recent', message: 'Recent searches'});
  return (
    <>
      <p className="quiet" aria-hidden="true">
        {title}
      </p>
      <div id={list.id} role="listbox" aria-label={title}>
        {list.recent.map((query) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
          // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are heard there
          <div
            key={query}
            id={list.idOf(query)}
            role="option"
            aria-selected={list.isActive(query)}
            className={`${parts.result} ${styles.option}`}
            onClick={() => onTake(query)}
          >
            <Icon name="clock" className={parts.icon} />
            {query}
          </div>
        ))}
      </div>
      <p className="quiet">
        <button type="button" className="button button--secondary" onClick={onClear}>
          {translate({id: 'search.recent.clear', message: 'Clear recent searches'})}
        </button>{' '}
        {translate({id: 'search.recent.kept', message: 'They stay in this browser.'})}
      </p>
    </>
  );
}
