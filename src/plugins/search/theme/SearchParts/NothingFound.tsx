import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import PageIcon from '../../../../components/PageIcon';
import SiteLink from '../../../../components/SiteLink';
import {countChosen, NO_FILTERS} from '../../domain/filters';
import type {Question} from '../../domain/searchAddress';
import AskHelpDesk from './AskHelpDesk';
import styles from './styles.module.css';

interface Props {
  question: Question;
  onChange: (changed: Partial<Question>) => void;
}

/** Ways on from a search that nothing answers, or seems to. What was meant otherwise is above (`Notices`). */
export default function NothingFound({question, onChange}: Props): ReactNode {
  return (
    <>
      <p className={styles.advice}>
        <Translate id="search.advice" description="Where nothing was found">
          Try fewer words, or what you see on the machine.
        </Translate>
      </p>
      <ul className={styles.ways}>
        {countChosen(question.filters) > 0 && (
          <li>
            <button type="button" className="button button--secondary" onClick={() => onChange({filters: NO_FILTERS})}>
              <Translate id="search.clearFilters" description="Button where no page fits a search and its filters">
                Search without filters
              </Translate>
            </button>
          </li>
        )}
        <li>
          <PageIcon name="list" />{' '}
          <SiteLink to="/pages/">
            <Translate id="search.allPagesInstead" description="Link to the list of all pages, where nothing was found">
              Browse all pages
            </Translate>
          </SiteLink>
        </li>
        <AskHelpDesk query={question.query.trim()} />
      </ul>
    </>
  );
}
