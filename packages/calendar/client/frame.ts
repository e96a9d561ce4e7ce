import {createContext, useContext} from 'react';
import type {CalendarFrame, ListFrame} from '../domain/pageData';

const Context = createContext<CalendarFrame | ListFrame | null>(null);

export const FrameProvider = Context.Provider;

/** For pages of the calendar */
export function useFrame(): CalendarFrame {
  return useContext(Context) as CalendarFrame;
}

/** For lists of sessions, which any page may have */
export function useListFrame(): ListFrame {
  return useContext(Context) as ListFrame;
}
