import {createContext, useContext} from 'react';
import type {TrainerDate, TrainerSession} from '../../domain/trainer/trainerSession';
import type {RosterStore} from './useRoster';

interface CurrentDate {
  session: TrainerSession;
  date: TrainerDate;
  rosterStore: RosterStore;
}

const Context = createContext<CurrentDate | null>(null);

export const CurrentDateProvider = Context.Provider;

/** Returns the date that is chosen on a trainer's page, with its session and roster. */
export function useCurrentDate(): CurrentDate {
  return useContext(Context) as CurrentDate;
}
