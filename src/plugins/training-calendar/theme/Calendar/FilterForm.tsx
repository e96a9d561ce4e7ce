import Translate, {translate} from '@docusaurus/Translate';
import {usePluralForm} from '@docusaurus/theme-common';
import clsx from 'clsx';
import {type ReactNode, useId} from 'react';
import Icon from '../../../../components/Icon';
import {useTypedBefore} from '../../../../components/useTypedBefore';
import type {FiltersInUse} from '../../client/useFilters';
import {type FilterCounts, type Filters, isFiltered, NO_FILTERS} from '../../domain/filters';
import type {CalendarFrame} from '../../domain/pageData';
import styles from './filters.module.css';
import opener from './opener.module.css';

interface Props extends FilterCounts {
  inUse: FiltersInUse;
  names: CalendarFrame['names'];
}

/** The filters, folded until one is in use. They need JavaScript; without it the whole calendar is there. */
export default function FilterForm({inUse: {filters, change}, names, ...counts}: Props): ReactNode {
  const id = useId();
  const inUse = isFiltered(filters);
  const choices = [
    ['branch', translate({id: 'filter.branch', message: 'Branch'}), names.branches],
    ['trainer', translate({id: 'filter.trainer', message: 'Trainer'}), names.trainers],
    ['role', translate({id: 'filter.audience', message: 'For'}), names.roles],
    ['system', translate({id: 'filter.system', message: 'System'}), names.systems],
  ] as const;
  return (
    <search className={styles.search}>
      <details className={clsx(styles.folded, 'needs-script')} name="calendar-tools" open={inUse || undefined}>
        <summary className={opener.opener}>
          <Icon name="filter" />
          <Translate id="calendar.filter">Filter</Translate>
        </summary>
        <form
          ref={useTypedBefore(change)}
          className={clsx(opener.panel, styles.filters)}
          onSubmit={(event) => event.preventDefault()}
        >
          <label className={styles.filter} htmlFor={`${id}text`}>
            {translate({id: 'filter.text', message: 'Keyword'})}
            <input
              id={`${id}text`}
              name="text"
              type="search"
              value={filters.text}
              onChange={({target}) => change({text: target.value})}
            />
          </label>
          {choices.map(([name, label, entries]) => (
            <Choice key={name} {...{name, label, entries}} value={filters[name]} onChange={change} />
          ))}
        </form>
      </details>
      <div className={styles.result}>
        <p role="status" className={styles.count}>
          {inUse && <Count {...counts} byRole={filters.role !== ''} />}
        </p>
        {inUse && (
          <button type="button" className="button button--secondary button--sm" onClick={() => change(NO_FILTERS)}>
            <Translate id="calendar.filter.clear">Show all sessions</Translate>
          </button>
        )}
      </div>
    </search>
  );
}

interface ChoiceProps {
  name: keyof Filters;
  label: string;
  value: string;
  entries: Readonly<Record<string, string>>;
  onChange: FiltersInUse['change'];
}

/** A list of what some session has: a choice never leads to nothing by itself. */
function Choice({name, label, value, entries, onChange}: ChoiceProps): ReactNode {
  const id = useId();
  if (Object.keys(entries).length === 0) return null;
  return (
    <label className={styles.filter} htmlFor={id}>
      {label}
      <select id={id} name={name} value={value} onChange={({target}) => onChange({[name]: target.value})}>
        <option value="">{translate({id: 'filter.any', message: 'Any'})}</option>
        {Object.entries(entries).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Count({shown, all, forAll, byRole}: FilterCounts & {byRole: boolean}): ReactNode {
  const {selectMessage} = usePluralForm();
  if (shown === 0) {
    return (
      <Translate id="calendar.filter.none">
        No sessions here match all of these. Clear a filter, or go to another month.
      </Translate>
    );
  }
  const count = selectMessage(
    all,
    translate({id: 'calendar.filter.count', message: '{shown} of {all} session|{shown} of {all} sessions'}),
  )
    .replace('{shown}', String(shown))
    .replace('{all}', String(all));
  if (!byRole || forAll === 0) return count;
  return translate(
    {id: 'calendar.filter.forAll', message: '{count}, including {forAll} for all staff'},
    {count, forAll},
  );
}
