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

/** Returns the date that is chosen on a trainer's page, with its session and roster. */
export function useDateInHand(): DateInHand {
  return useContext(Context) as DateInHand;
}
