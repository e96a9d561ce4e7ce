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

export function useCurrentDate(): CurrentDate {
  return useContext(Context) as CurrentDate;
}
