import Translate, {translate} from '@docusaurus/Translate';
import {type ReactNode, useId} from 'react';
import {useFormats} from '../../../../components/formats';
import type {PageFacts} from '../../domain/pageFacts';
import styles from './styles.module.css';

/** The machines of a model, by branch; folded where there are many, since most readers have one in front of them. */
export default function Machines({branches}: {branches: PageFacts['unitsByBranch']}): ReactNode {
  const id = useId();
  const formats = useFormats();
  const count = branches.reduce((sum, {units}) => sum + units.length, 0);
  if (count === 0) return null;
  return (
    <details className={styles.machines} open={count <= 4}>
      <summary id={id}>
        <Translate id="machines.title" values={{count}}>
          {'Machines of this model ({count})'}
        </Translate>
      </summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-labelledby={id}>
        <table>
          <thead>
            <tr>
              <th scope="col">{translate({id: 'machines.branch', message: 'Branch'})}</th>
              <th scope="col">{translate({id: 'machines.location', message: 'Location'})}</th>
              <th scope="col">{translate({id: 'machines.assetTag', message: 'Asset tag'})}</th>
              <th scope="col">{translate({id: 'machines.purchased', message: 'Purchased'})}</th>
              <th scope="col">{translate({id: 'machines.fund', message: 'Fund'})}</th>
            </tr>
          </thead>
          <tbody>
            {branches.flatMap(({branch, units}) =>
              units.map(({assetTag, location, purchased, fund}) => (
                <tr key={assetTag}>
                  <td>{branch}</td>
                  <td>{location}</td>
                  <td className={styles.number}>{assetTag}</td>
                  <td>{purchased && <time dateTime={purchased}>{formats.date(purchased)}</time>}</td>
                  <td>{fund}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </section>
    </details>
  );
}
