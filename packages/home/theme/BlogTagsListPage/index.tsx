import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/BlogTagsListPage';
import type {ReactNode} from 'react';
import Topics from '../News/Topics';

export default function BlogTagsListPage({tags}: Props): ReactNode {
  const topics = tags
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
    .map(({label, permalink, description, count}) => ({name: label, to: permalink, text: description, count}));
  return <Topics title={translate({id: 'news.byTopic', message: 'News by topic'})} topics={topics} />;
}
