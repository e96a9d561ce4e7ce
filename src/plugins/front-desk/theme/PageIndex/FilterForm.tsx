import {translate} from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import {useTypedBefore} from '../../../../components/useTypedBefore';
import {type Card, choicesIn, type Filters} from '../../domain/cards';
import type {FilterNames} from '../../domain/frontDesk';
import styles from './styles.module.css';

interface Props {
  filters: Filters;
  names: FilterNames;
  cards: readonly Card[];
  onChange: (changed: Partial<Filters>) => void;
}

/** The filters. They need JavaScript; without it the whole list is there and the browser's own search helps. */
export default function FilterForm({filters, names, cards, onChange}: Props): ReactNode {
  const id = useId();
  return (
    <search>
      <form
        ref={useTypedBefore(onChange)}
        className={`${styles.filters} needs-script`}
        onSubmit={(event) => event.preventDefault()}
      >
        <label className={styles.filter} htmlFor={`${id}text`}>
          {translate({id: 'filter.text', message: 'Keyword'})}
          <input
            id={`${id}text`}
            name="text"
            type="search"
            value={filters.text}
            onChange={({target}) => onChange({text: target.value})}
          />
        </label>
        <Choice
          label={translate({id: 'filter.branch', message: 'Branch'})}
          name="branch"
          value={filters.branch}
          names={choicesIn(cards, 'branches', names.branches)}
          onChange={(branch) => onChange({branch})}
        />
        <Choice
          label={translate({id: 'filter.system', message: 'System'})}
          name="system"
          value={filters.system}
          names={choicesIn(cards, 'systems', names.systems)}
          onChange={(system) => onChange({system})}
        />
        <Choice
          label={translate({id: 'filter.role', message: 'Role'})}
          name="role"
          value={filters.role}
          names={choicesIn(cards, 'roles', names.roles)}
          onChange={(role) => onChange({role})}
        />
      </form>
    </search>
  );
}

interface ChoiceProps {
  name: keyof Filters;
  label: string;
  value: string;
  names: Readonly<Record<string, string>>;
  onChange: (key: string) => void;
}

function Choice({name, label, value, names, onChange}: ChoiceProps): ReactNode {
  const id = useId();
  const entries = Object.entries(names);
  if (entries.length === 0) return null;
  return (
    <label className={styles.filter} htmlFor={id}>
      {label}
      <select id={id} name={name} value={value} onChange={({target}) => onChange(target.value)}>
        <option value="">{translate({id: 'filter.any', message: 'Any'})}</option>
        {entries.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
