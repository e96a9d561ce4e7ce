import buttons from '@deskbook/ui/components/LinkButton.module.css';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {SearchState} from '../../client/searcher';
import type {Question} from '../../domain/searchAddress';
import HelpDeskCard from '../SearchParts/HelpDeskCard';
import Hints from '../SearchParts/Hints';
import Notices from '../SearchParts/Notices';
import ResultStatus from '../SearchParts/ResultStatus';
import {useVerdict} from '../SearchParts/useVerdict';
import BoxFoot from './BoxFoot';
import KindRow from './KindRow';
import Recent from './Recent';
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
