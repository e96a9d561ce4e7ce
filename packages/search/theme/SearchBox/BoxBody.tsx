import Icon from '@deskbook/ui/components/Icon';
import buttons from '@deskbook/ui/components/LinkButton.module.css';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SearchState} from '../../client/searcher';
import {isChosen, isChosenFrom, NO_FILTERS, narrowsDown} from '../../domain/filters';
import type {Question} from '../../domain/searchAddress';
import type {Filters, SearchAnswer} from '../../domain/searchBackend';
import HelpDeskCard from '../SearchParts/HelpDeskCard';
import Hints from '../SearchParts/Hints';
import Notices from '../SearchParts/Notices';
import ResultStatus from '../SearchParts/ResultStatus';
import parts from '../SearchParts/styles.module.css';
import {useVerdict} from '../SearchParts/useVerdict';
import {facetTitle, facetValue, kindOfPage} from '../SearchParts/words';
import ResultList from './ResultList';
import styles from './styles.module.css';
import type {BoxList} from './useBoxList';
import type {GoTo} from './useGoTo';

interface Props {
  state: SearchState;
  question: Question;
  list: BoxList;
  onChange: (changed: Partial<Question>) => void;
  /** The same, for changes by a control that then disappears */
  onTake: (changed: Partial<Question>) => void;
  onClearRecent: () => void;
  goTo: GoTo;
}

export default function BoxBody({state, question, list, onChange, onTake, onClearRecent, goTo}: Props): ReactNode {
  const {answer, phase} = state;
  const verdict = useVerdict(state);
  const isTyped = question.query.trim() !== '';
  return (
    <div className={styles.panel}>
      <ResultStatus state={state} />
      {answer && phase !== 'failed' && (
        <KindRow answer={answer} filters={question.filters} onChange={(filters) => onChange({filters})} />
      )}
      <div className={styles.body}>
        <Notices state={state} question={question} onChange={onTake} />
        {list.groups.length > 0 && <ResultList list={list} goTo={goTo} />}
        {verdict === 'machine' && <HelpDeskCard />}
        {list.recent.length > 0 && <Recent list={list} onTake={(query) => onTake({query})} onClear={onClearRecent} />}
        {!isTyped && list.isEmpty && <Hints />}
        {answer && answer.total > list.groups.length && list.groups.length > 0 && (
          <a
            href={goTo.allResults.url}
            className={`${buttons.linkButton} ${styles.all}`}
            onClick={(event) => goTo.follow(event, goTo.allResults)}
          >
            {translate({id: 'search.all', message: 'All {count} results'}, {count: answer.total})}
          </a>
        )}
      </div>
      <BoxFoot hasQuery={isTyped} />
    </div>
  );
}

function BoxFoot({hasQuery}: {hasQuery: boolean}): ReactNode {
  return (
    <p className={`quiet ${styles.foot}`}>
      <span>
        <kbd>↑</kbd> <kbd>↓</kbd> {translate({id: 'search.keys.choose', message: 'choose'})}
      </span>
      <span>
        <kbd>Enter</kbd> {translate({id: 'search.keys.open', message: 'open, or show all results'})}
      </span>
      <span>
        <kbd>Ctrl</kbd> <kbd>Enter</kbd> {translate({id: 'search.keys.newTab', message: 'new tab'})}
      </span>
      <span>
        <kbd>Esc</kbd>{' '}
        {hasQuery
          ? translate({id: 'search.keys.clear', message: 'clear'})
          : translate({id: 'search.keys.close', message: 'close'})}
      </span>
    </p>
  );
}

/** More would not fit into the row; the search page has all of them, and other filters. */
const MAX_KINDS = 6;

interface KindRowProps {
  answer: SearchAnswer;
  filters: Filters;
  onChange: (filters: Filters) => void;
}

/** The kinds of pages that were found, one of which can be chosen. */
function KindRow({answer: {facets, total}, filters, onChange}: KindRowProps): ReactNode {
  const hasChoice = isChosenFrom(filters, 'kind');
  if (!hasChoice && !narrowsDown(facets.kind, total)) return null;
  const shown = facets.kind.filter(({value}, place) => place < MAX_KINDS || isChosen(filters, 'kind', value));
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons in a row, not the fields of a form
    <div role="group" className={styles.kinds} aria-label={facetTitle('kind')}>
      <button type="button" aria-pressed={!hasChoice} onClick={() => onChange(NO_FILTERS)}>
        {translate({id: 'search.kinds.all', message: 'All', description: 'Button that shows pages of all kinds'})}
      </button>
      {shown.map(({value, count}) => (
        <button
          key={value}
          type="button"
          aria-pressed={isChosen(filters, 'kind', value)}
          onClick={() => onChange(isChosen(filters, 'kind', value) ? NO_FILTERS : {kind: [value]})}
        >
          {facetValue('kind', value)} <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  );
}

interface RecentProps {
  list: BoxList;
  onTake: (query: string) => void;
  onClear: () => void;
}

/** Earlier searches, shown while the field is empty. */
function Recent({list, onTake, onClear}: RecentProps): ReactNode {
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
