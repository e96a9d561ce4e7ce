import panel from '@deskbook/ui/components/FilterPanel.module.css';
import Icon from '@deskbook/ui/components/Icon';
import opener from '@deskbook/ui/components/Opener.module.css';
import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import FilterForm from './FilterForm';
import MonthLinks from './MonthLinks';
import styles from './styles.module.css';
import ViewLinks, {type Props as ViewLinksProps} from './ViewLinks';

interface Props extends ViewLinksProps {
  title: ReactNode;
  month?: string;
  children?: ReactNode;
}

export default function Top({title, dayOn, month, children}: Props): ReactNode {
  const label = translate({id: 'calendar.jump', message: 'Go to a month'});
  return (
    <div className={styles.top}>
      <h1>{title}</h1>
      <ViewLinks dayOn={dayOn} />
      <details className={clsx(panel.tool, 'screen-only')} name="calendar-tools">
        <summary className={opener.opener}>
          <Icon name="calendar" />
          {label}
        </summary>
        <nav className={panel.panel} aria-label={label}>
          <MonthLinks which="all" current={month} />
          {children}
        </nav>
      </details>
      <FilterForm />
    </div>
  );
}
