import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import Translate from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {useFormats} from '../../../../../components/formats';
import Icon from '../../../../../components/Icon';
import SiteLink from '../../../../../components/SiteLink';
import PostFacts from '../../News/PostFacts';
import styles from '../../News/styles.module.css';

/** The top of a post: the way to the others, its title, when and from whom. */
export default function BlogPostItemHeader(): ReactNode {
  const {metadata} = useBlogPost();
  const formats = useFormats();
  const day = metadata.date.slice(0, 10);
  return (
    <header className={styles.top}>
      <p className={styles.kind}>
        <Icon name="news" />
        <SiteLink to="/blog/">
          <Translate id="news.kind">News</Translate>
        </SiteLink>
      </p>
      <h1>{metadata.title}</h1>
      <PostFacts metadata={metadata}>
        <span>
          <Icon name="calendar" /> <time dateTime={day}>{formats.date(day)}</time>
        </span>
      </PostFacts>
    </header>
  );
}
