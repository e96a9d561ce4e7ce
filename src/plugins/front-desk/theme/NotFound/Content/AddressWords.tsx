import Translate from '@docusaurus/Translate';
import {type ReactNode, useEffect, useState} from 'react';
import SiteLink from '../../../../../components/SiteLink';
import {addressWords} from '../../../domain/addressWords';
import styles from './styles.module.css';

/**
 * A search for the words of the address, which often are those of a title. The static page is the same for all
 * addresses, so it comes once React is there.
 */
export default function AddressWords(): ReactNode {
  const [words, setWords] = useState('');
  useEffect(() => setWords(addressWords(window.location.pathname)), []);
  if (!words) return null;
  return (
    <p className={styles.offer}>
      <SiteLink to={`/search/?q=${encodeURIComponent(words)}`}>
        <Translate id="notFound.searchFor" values={{words: <b>{words}</b>}}>
          {'Search for “{words}”'}
        </Translate>
      </SiteLink>
    </p>
  );
}
