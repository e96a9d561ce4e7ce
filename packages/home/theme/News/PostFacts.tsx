import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import Link from '@docusaurus/Link';
import type {BlogPostMetadata} from '@docusaurus/plugin-content-blog';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

type PostMetadata = Pick<BlogPostMetadata, 'authors' | 'tags'>;

interface Props {
  metadata: PostMetadata;
  /** The date, if it isn't shown elsewhere */
  children?: ReactNode;
}

export default function PostFacts({metadata: {authors, tags}, children}: Props): ReactNode {
  const formats = useFormats();
  const names = authors.flatMap(({name}) => name ?? []);
  return (
    <p className={`quiet ${styles.facts}`}>
      {children}
      {names.length > 0 && (
        <span>
          <Icon name="person" /> {formats.list(names)}
        </span>
      )}
      {tags.length > 0 && (
        <span>
          {tags.map(({label, permalink}) => (
            <Link key={permalink} className={styles.topic} to={permalink}>
              {label}
            </Link>
          ))}
        </span>
      )}
    </p>
  );
}
