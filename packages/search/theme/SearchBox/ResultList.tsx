import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {ResultGroup, ResultOption} from '../../domain/resultOptions';
import PlaceOfPage from '../SearchParts/PlaceOfPage';
import {Excerpt, LeadTitle, Marked, ResultIcon} from '../SearchParts/ResultParts';
import parts from '../SearchParts/styles.module.css';
import styles from './styles.module.css';
import type {BoxList} from './useBoxList';
import type {GoTo} from './useGoTo';

interface Props {
  list: BoxList;
  goTo: GoTo;
}

/** The results as a list of options, grouped by page. Each is also a link, for mouse and middle click. */
export default function ResultList({list, goTo}: Props): ReactNode {
  return (
    <div id={list.id} role="listbox" aria-label={translate({id: 'search.results', message: 'Results'})}>
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
        <ResultIcon page={page} />
        <LeadTitle page={page} lead={lead} className={styles.title} /> <PlaceOfPage page={page} />{' '}
        <Excerpt fragments={lead.excerpt} />
      </Option>
      {sections.map((option) => (
        <Option key={option.address} option={option} isSection list={list} goTo={goTo}>
          <span className={styles.heading}>
            <Marked fragments={option.heading ?? []} />
          </span>{' '}
          <Excerpt fragments={option.excerpt} />
        </Option>
      ))}
    </div>
  );
}

interface OptionProps extends Props {
  option: ResultOption;
  isSection?: boolean;
  children: ReactNode;
}

function Option({option, isSection, list, goTo, children}: OptionProps): ReactNode {
  const {address, url} = option;
  return (
    <a
      id={list.idOf(address)}
      href={url}
      role="option"
      tabIndex={-1}
      aria-selected={list.isActive(address)}
      className={clsx(parts.result, styles.option, isSection && [parts.section, styles.section])}
      onClick={(event) => goTo.follow(event, option)}
      onAuxClick={(event) => goTo.follow(event, option)}
    >
      {children}
    </a>
  );
}
