import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata, useThemeConfig} from '@docusaurus/theme-common';
import clsx from 'clsx';
import {type ReactNode, useEffect} from 'react';
import {offerSearch} from '../../../../../boot/notFound/offerSearch';
import InlineScript from '../../../../../components/InlineScript';
import SiteLink from '../../../../../components/SiteLink';
import {useHelpDesk} from '../../../../../components/useHelpDesk';
import HelpDeskContact from '../../HelpDeskContact';
import SearchBand from '../../SearchBand';
import styles from './styles.module.css';

declare const OFFER_SEARCH: string;

/** No page has this address: say so, and where to go next. */
export default function NotFoundContent(): ReactNode {
  const {items} = useThemeConfig().navbar;
  const sections = [
    ['/procedures/', translate({id: 'notFound.procedures', message: 'Procedures, step by step'})],
    ['/equipment/', translate({id: 'notFound.equipment', message: 'Equipment and its lights'})],
    ['/training/', translate({id: 'notFound.training', message: 'Training'})],
  ] as const;
  const places = [
    ['/', translate({id: 'notFound.home', message: 'Home'})],
    ...sections.filter(([path]) => items.some(({section}) => path === `/${section}/`)),
    ['/pages/', translate({id: 'notFound.pages', message: 'All pages'})],
  ] as const;
  return (
    <main data-sheet="home-styles">
      <PageMetadata title={translate({id: 'notFound.title', message: 'Page not found'})} />
      <SearchBand
        title={translate({id: 'notFound.title', message: 'Page not found'})}
        lead={translate({
          id: 'notFound.text',
          message: 'It may have moved, or the address has a typo. Search for it by name.',
        })}
      >
        <AddressWords />
      </SearchBand>
      <div className={styles.next}>
        <nav aria-labelledby="not-found-places">
          <h2 id="not-found-places">{translate({id: 'notFound.places', message: 'Or start here'})}</h2>
          <ul className={clsx(styles.places, 'plain-list')}>
            {places.map(([to, label]) => (
              <li key={to}>
                <SiteLink to={to}>{label}</SiteLink>
              </li>
            ))}
          </ul>
        </nav>
        <HelpDesk />
      </div>
    </main>
  );
}

/** A search for the words of the address, filled in before the page is painted. */
function AddressWords(): ReactNode {
  useEffect(offerSearch, []);
  return (
    <>
      <p className={styles.offer} data-offer="" hidden>
        <SiteLink to="/search/">
          <Translate id="notFound.searchFor" values={{words: <b />}}>
            {'Search for “{words}”'}
          </Translate>
        </SiteLink>
      </p>
      <InlineScript code={OFFER_SEARCH} />
    </>
  );
}

function HelpDesk(): ReactNode {
  const {name} = useHelpDesk();
  return (
    <section aria-labelledby="not-found-help" className={styles.help}>
      <h2 id="not-found-help">
        <Translate id="notFound.ask" values={{helpDesk: name}}>
          {'Ask the {helpDesk}'}
        </Translate>
      </h2>
      <HelpDeskContact className={styles.contact} />
    </section>
  );
}
