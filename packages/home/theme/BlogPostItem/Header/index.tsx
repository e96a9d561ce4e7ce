import Breadcrumbs from '@deskbook/ui/components/Breadcrumbs';
import {useFormats} from '@deskbook/ui/components/formats';
import Icon from '@deskbook/ui/components/Icon';
import MachinePicture from '@deskbook/ui/components/MachinePicture';
import {useSitePath} from '@deskbook/ui/components/useSitePath';
import {useBlogPost} from '@docusaurus/plugin-content-blog/client';
import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {AboutMachine} from '../../../domain/aboutMachine';
import PostFacts from '../../News/PostFacts';
import styles from '../../News/styles.module.css';

export default function BlogPostItemHeader(): ReactNode {
  const {metadata} = useBlogPost();
  const {machine} = metadata as AboutMachine;
  const formats = useFormats();
  const pathOf = useSitePath();
  const day = metadata.date.slice(0, 10);
  const kind = translate({id: 'news.kind', message: 'News'});
  return (
    <header className={styles.top}>
      <Breadcrumbs trail={[{label: kind, to: pathOf('blog/')}]} />
      <p className="print-only print-kind">{kind}</p>
      {machine && <MachinePicture to={machine} className={styles.beside} />}
      <h1>{metadata.title}</h1>
      <PostFacts metadata={metadata}>
        <span>
          <Icon name="calendar" /> <time dateTime={day}>{formats.date(day)}</time>
        </span>
      </PostFacts>
    </header>
  );
}
