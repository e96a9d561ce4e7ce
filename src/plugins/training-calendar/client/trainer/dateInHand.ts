import {createContext, useContext} from 'react';
import type {TrainerDate, TrainerSession} from '../../domain/trainer/trainerSession';
import type {RosterInHand} from './useRoster';

interface DateInHand {
  session: TrainerSession;
  date: TrainerDate;
  hand: RosterInHand;
}

const Context = createContext<DateInHand | null>(null);

export const DateInHandProvider = Context.Provider;

/** The date that everything on a trainer's page is about, its session and its roster. */
export function useDateInHand(): DateInHand {
  return useContext(Context) as DateInHand;
}
