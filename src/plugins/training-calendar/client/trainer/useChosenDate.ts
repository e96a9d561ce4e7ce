import {useHistory, useLocation} from '@docusaurus/router';
import {useState, useSyncExternalStore} from 'react';
import {nextDate, type TrainerDate, type TrainerSession} from '../../domain/trainer/trainerSession';

/** The date that the address names, so that it can be sent to a colleague; without one the next on the day of reading. */
export function useChosenDate({dates, shown}: Pick<TrainerSession, 'dates' | 'shown'>) {
  const {search, pathname, hash} = useLocation();
  const history = useHistory();
  const isAwake = useIsAwake();
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

/** False in the static HTML and in the first pass over it, which have to be the same. */
function useIsAwake(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

const neverChanges = () => () => {};
