import type {Props} from '@theme/DocItem';
import OriginalItem from '@theme-init/DocItem';
import {type ReactNode, useMemo} from 'react';
import type {WithFacts} from '../../domain/pageFacts';
import {groupId} from '../../domain/pathFacts';

type Content = Props['content'];

/** Wraps the theme's component to add a learning path's headings, which aren't in its text, to the table of contents. */
export default function DocItem({content, ...props}: Props): ReactNode {
  const complete = useMemo(() => withGroups(content), [content]);
  return <OriginalItem {...props} content={complete} />;
}

function withGroups(Text: Content): Content {
  const groups = (Text.metadata as WithFacts).page?.path?.groups ?? [];
  const headings = groups.flatMap(({title}, index) =>
    title === null ? [] : [{value: title, id: groupId(index), level: 2}],
  );
  if (headings.length === 0) return Text;
  const copy = (props: object) => <Text {...props} />;
  return Object.assign(copy, Text, {toc: [...headings, ...Text.toc]});
}
