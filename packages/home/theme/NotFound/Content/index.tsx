import {offerSearch} from '@deskbook/engine/boot/notFound/offerSearch';
import Books from '@deskbook/ui/components/Books';
import InlineScript from '@deskbook/ui/components/InlineScript';
import SiteLink from '@deskbook/ui/components/SiteLink';
import {useHelpDesk} from '@deskbook/ui/components/useHelpDesk';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import {PageMetadata, useThemeConfig} from '@docusaurus/theme-common';
import clsx from 'clsx';
import {type ReactNode, useEffect} from 'react';
import HelpDeskContact from '../../HelpDeskContact';
import SearchBand from '../../SearchBand';
import styles from './styles.module.css';

declare const OFFER_SEARCH: string;

const MAX_FOLDERS = 3;

export default function NotFoundContent(): ReactNode {
  const pathOf = useSitePath();
  const {items} = useThemeConfig().navbar;
  const sections = [
    {to: pathOf('procedures/'), label: translate({id: 'notFound.procedures', message: 'Procedures, step by step'})},
    {to: pathOf('equipment/'), label: translate({id: 'notFound.equipment', message: 'Equipment and its lights'})},
    {to: pathOf('training/'), label: translate({id: 'notFound.training', message: 'Training'})},
  ].filter((section) => items.some(({to}) => to === section.to));
  const all = {to: pathOf('pages/'), label: translate({id: 'notFound.pages', message: 'All pages'})};
  const folders = items.flatMap(({to, label}) =>
    typeof to === 'string' && typeof label === 'string' && to !== all.to ? [{to, label}] : [],
  );
  const places = [
    {to: pathOf('/'), label: translate({id: 'notFound.home', message: 'Home'})},
    ...(sections.length > 0 ? sections : folders.slice(0, MAX_FOLDERS)),
    all,
  ];
  return (
    <main>
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
      <div className={clsx(styles.shelf, 'screen-only')} aria-hidden="true">
        <Books />
        <span className={styles.missing} />
        <Books />
      </div>
      <div className={styles.next}>
        <nav aria-labelledby="not-found-places">
          <h2 id="not-found-places">{translate({id: 'notFound.places', message: 'Or start here'})}</h2>
          <ul className={clsx(styles.places, 'plain-list')}>
            {places.map(({to, label}) => (
              <li key={label}>
                <Link to={to}>{label}</Link>
              </li>
            ))}
          </ul>
        </nav>
        <HelpDesk />
      </div>
    </main>
  );
}

/** Offers to search for the words in the address. Filled in before the page is painted. */
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
