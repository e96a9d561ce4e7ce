import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/Blog/Pages/BlogAuthorsListPage';
import type {ReactNode} from 'react';
import Topics from '../../../News/Topics';

export default function BlogAuthorsListPage({authors}: Props): ReactNode {
  const topics = authors.map(({name, title, page, count}) => ({name, to: page?.permalink ?? null, text: title, count}));
  return <Topics title={translate({id: 'news.authors', message: 'Who writes the news'})} topics={topics} />;
}
