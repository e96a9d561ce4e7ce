import {useStorage} from '@deskbook/ui/browser/useStorage';
import {useHistory, useLocation} from '@docusaurus/router';
import {createContext, useContext, useState} from 'react';
import {nextDate, type TrainerDate, type TrainerSession} from '../../domain/trainer/trainerSession';
import type {RosterStore} from './useRoster';

interface CurrentDate {
  session: TrainerSession;
  date: TrainerDate;
  rosterStore: RosterStore;
}

const Context = createContext<CurrentDate | null>(null);

export const CurrentDateProvider = Context.Provider;

export function useCurrentDate(): CurrentDate {
  return useContext(Context) as CurrentDate;
}

/** Returns the date in the address, so a link can be sent to a colleague, or else the next date on the day of reading. */
export function useChosenDate({dates, shown}: Pick<TrainerSession, 'dates' | 'shown'>) {
  const {search, pathname, hash} = useLocation();
  const history = useHistory();
  // Nothing has been read in the static HTML or in the first pass over it, because the two must be the same.
  const isHydrated = useStorage().version >= 0;
  const [openedAt] = useState(() => new Date().toISOString());
  const asked = isHydrated ? new URLSearchParams(search).get('date') : null;
  const found = dates.findIndex(({id}) => id === asked);
  const index = found >= 0 ? found : isHydrated ? nextDate(dates, openedAt) : shown;
  return {
    date: dates[index] as TrainerDate,
    /** Whether the address has a date that the session doesn't have. */
    isLost: asked !== null && found < 0,
    choose: (id: string) => history.replace({pathname, search: `?date=${id}`, hash}),
  };
}
