import {createContext, useContext} from 'react';
import type {CalendarFrame} from '../domain/pageData';

const Context = createContext<CalendarFrame | null>(null);

export const FrameProvider = Context.Provider;

export function useFrame(): CalendarFrame {
  return useContext(Context) as CalendarFrame;
}
