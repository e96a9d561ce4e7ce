import {useHistory, useLocation} from '@docusaurus/router';
import {useState} from 'react';
import {useStorage} from '../../../../browser/useStorage';
import {nextDate, type TrainerDate, type TrainerSession} from '../../domain/trainer/trainerSession';

/** The date that the address names, so that it can be sent to a colleague; without one the next on the day of reading. */
export function useChosenDate({dates, shown}: Pick<TrainerSession, 'dates' | 'shown'>) {
  const {search, pathname, hash} = useLocation();
  const history = useHistory();
  // In the static HTML and in the first pass over it, which have to be the same, nothing has been read yet.
  const isAwake = useStorage().version >= 0;
  const [openedAt] = useState(() => new Date().toISOString());
  const asked = isAwake ? new URLSearchParams(search).get('date') : null;
  const found = dates.findIndex(({id}) => id === asked);
  const index = found >= 0 ? found : isAwake ? nextDate(dates, openedAt) : shown;
  return {
    date: dates[index] as TrainerDate,
    /** Whether the address names a date that the session does not have. */
    isLost: asked !== null && found < 0,
    choose: (id: string) => history.replace({pathname, search: `?date=${id}`, hash}),
  };
}
