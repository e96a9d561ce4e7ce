import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import PageIcon from '../../../../components/PageIcon';
import type {ResultGroup, ResultOption} from '../../domain/resultOptions';
import LeadTitle from '../SearchParts/LeadTitle';
import Marked from '../SearchParts/Marked';
import PlaceOfPage from '../SearchParts/PlaceOfPage';
import {resultIcon} from '../SearchParts/resultIcon';
import styles from './styles.module.css';
import type {BoxList} from './useBoxList';
import type {GoTo} from './useGoTo';

interface Props {
  list: BoxList;
  goTo: GoTo;
}

/** The results as a list of options, grouped by page. Each is a link too, for a mouse and its middle button. */
export default function ResultList({list, goTo}: Props): ReactNode {
  return (
    <div
      id={list.id}
      role="listbox"
      aria-label={translate({id: 'search.results', message: 'Results', description: 'Name of the list of results'})}
    >
      {list.groups.map((group) => (
        <Group key={group.page.url} group={group} list={list} goTo={goTo} />
      ))}
    </div>
  );
}

function Group({group: {page, lead, sections}, list, goTo}: Props & {group: ResultGroup}): ReactNode {
  const title = page.title.map(({text}) => text).join('');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a list of options has no fieldsets
    <div role="group" aria-label={title} className={styles.group}>
      <Option option={lead} list={list} goTo={goTo}>
        <PageIcon name={resultIcon(page)} className={styles.kindIcon} />
        <LeadTitle page={page} lead={lead} className={styles.title} />{' '}
        <span className={styles.more}>
          <PlaceOfPage page={page} /> <Excerpt option={lead} />
        </span>
      </Option>
      {sections.map((option) => (
        <Option key={option.address} option={option} list={list} goTo={goTo}>
          <span className={styles.heading}>
            <Marked fragments={option.heading ?? []} />
          </span>{' '}
          <span className={styles.more}>
            <Excerpt option={option} />
          </span>
        </Option>
      ))}
    </div>
  );
}

function Excerpt({option: {excerpt}}: {option: ResultOption}): ReactNode {
  return (
    <span className={styles.excerpt}>
      <Marked fragments={excerpt} />
    </span>
  );
}

function Option({option, list, goTo, children}: Props & {option: ResultOption; children: ReactNode}): ReactNode {
  const {address, url} = option;
  return (
    <a
      id={list.idOf(address)}
      href={url}
      role="option"
      tabIndex={-1}
      aria-selected={list.isActive(address)}
      className={styles.option}
      onClick={(event) => goTo.follow(event, url)}
    >
      {children}
    </a>
  );
}
