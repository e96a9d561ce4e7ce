import FeedAddress from '@deskbook/ui/components/FeedAddress';
import {translate} from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useFrame} from '../../client/frame';
import styles from './subscribe.module.css';

/** How to subscribe: the whole calendar at a glance, parts of it unfolded. */
export default function Subscribe(): ReactNode {
  const {feeds, names} = useFrame();
  const {siteConfig} = useDocusaurusContext();
  useBrokenLinks().collectAnchor('subscribe');
  const parts = [
    [translate({id: 'calendar.subscribe.branches', message: 'One branch'}), names.branches, feeds.branches],
    [translate({id: 'calendar.subscribe.roles', message: 'One role or team'}), names.roles, feeds.roles],
    [translate({id: 'calendar.subscribe.trainers', message: 'One trainer'}), names.trainers, feeds.trainers],
  ] as const;
  return (
    <section className={clsx(styles.subscribe, 'screen-only')} aria-labelledby="subscribe">
      <h2 id="subscribe">{translate({id: 'calendar.subscribe', message: 'Add it to your own calendar'})}</h2>
      <p>
        {translate({
          id: 'calendar.subscribe.how',
          message:
            'Subscribe once, and Outlook, Google Calendar or your phone\'s calendar shows every session and every change. The link opens your calendar program. If nothing happens, copy the address and choose "Add calendar from the internet" or "From URL" in the program.',
        })}{' '}
        <strong>
          {translate({
            id: 'calendar.subscribe.delay',
            message: 'Changes can take a day to show up, since each program checks for them on its own schedule.',
          })}
        </strong>
      </p>
      <FeedAddress
        name={translate({id: 'calendar.subscribe.all', message: 'All sessions'})}
        address={siteConfig.url + feeds.all}
      />
      {parts.map(
        ([label, named, files]) =>
          Object.keys(named).length > 0 && (
            <details key={label}>
              <summary>{label}</summary>
              {Object.entries(named).map(([key, name]) => (
                <FeedAddress key={key} name={name} address={`${siteConfig.url}${files[key]}`} />
              ))}
            </details>
          ),
      )}
    </section>
  );
}
