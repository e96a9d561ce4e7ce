import Translate from '@docusaurus/Translate';
import {type ReactNode, useEffect} from 'react';
import {offerSearch} from '../../../../../boot/notFound/offerSearch';
import InlineScript from '../../../../../components/InlineScript';
import SiteLink from '../../../../../components/SiteLink';
import styles from './styles.module.css';

declare const OFFER_SEARCH: string;

/** A search for the words of the address, filled in before the page is painted. */
export default function AddressWords(): ReactNode {
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
