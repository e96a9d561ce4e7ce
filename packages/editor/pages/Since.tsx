import type {ReactNode} from 'react';
import type {Difference} from '../api';
import {useQuery} from '../parts/useQuery';
import {Differences} from './Differences';

interface Props {
  path: string;
  /** The published version's id. */
  id: string;
  title: string;
}

/** Shows what the author changed in a page since a version. */
export function Since({path, id, title}: Props): ReactNode {
  const {answer, failure} = useQuery<Difference[]>('differences', {path, id});
  if (failure) return <p role="alert">{failure}</p>;
  return answer ? <Differences title={title} differences={answer} /> : null;
}
