import {LABEL_SHEETS, labelsOn} from '@deskbook/engine/boot/labels/labelSheets';
import Icon from '@deskbook/ui/components/Icon';
import opener from '@deskbook/ui/components/Opener.module.css';
import Translate, {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import type {Label} from '../../domain/labels/labelPages';
import {layoutOf} from './LabelSheets';
import styles from './styles.module.css';

export default function LabelChoices({labels}: {labels: readonly Label[]}): ReactNode {
  const guides = [...new Set(labels.map(({guide}) => guide))];
  const [usual] = LABEL_SHEETS;
  return (
    <>
      <p className={clsx(styles.withoutScript, 'screen-only')}>
        <Translate id="labels.withoutScript" values={{number: usual.number, size: usual.size}}>
          {
            'These sheets are for Avery {number}, {size}. Other sizes need JavaScript, which is turned off in this browser.'
          }
        </Translate>
      </p>
      <form data-labels className={clsx(styles.form, 'needs-script screen-only')}>
        <div className={styles.fields}>
          <label className={opener.filter}>
            {translate({id: 'labels.sheet', message: 'Sheets'})}
            <select name="sheet" autoComplete="off">
              {LABEL_SHEETS.map((sheet) => (
                <option key={sheet.number} value={labelsOn(sheet)} data-layout={layoutOf(sheet)}>
                  {translate(
                    {id: 'labels.avery', message: 'Avery {number}: {size} ({count})'},
                    {number: sheet.number, size: sheet.size, count: String(labelsOn(sheet))},
                  )}
                </option>
              ))}
            </select>
          </label>
          <label className={opener.filter}>
            {translate({id: 'labels.start', message: 'Start at label'})}
            <input name="start" type="number" min={1} max={labelsOn(usual)} defaultValue={1} autoComplete="off" />
          </label>
          <label className={opener.filter}>
            {translate({id: 'labels.machines', message: 'Machines'})}
            <select name="which" autoComplete="off">
              <option value="">{translate({id: 'labels.all', message: 'All'})}</option>
              {guides.map((guide) => (
                <option key={guide}>{guide}</option>
              ))}
            </select>
          </label>
          <button type="button" className="button button--primary" data-tool="print">
            <Icon name="printer" />
            {translate({id: 'labels.print', message: 'Print'})}
          </button>
        </div>
        <details>
          <summary>{translate({id: 'labels.tick', message: 'Choose machine by machine'})}</summary>
          <fieldset className={styles.ticks}>
            <legend className="unseen">{translate({id: 'labels.machines', message: 'Machines'})}</legend>
            {labels.map(({tag, guide, location}) => (
              <label key={tag}>
                <input type="checkbox" name="tag" value={tag} data-guide={guide} defaultChecked autoComplete="off" />
                <span>
                  <b>{tag}</b> {[guide, location].filter(Boolean).join(', ')}
                </span>
              </label>
            ))}
          </fieldset>
        </details>
        <p
          role="status"
          className="quiet"
          data-words={translate({id: 'labels.count', message: 'Labels: {labels}. Sheets: {sheets}.'})}
        />
      </form>
    </>
  );
}
