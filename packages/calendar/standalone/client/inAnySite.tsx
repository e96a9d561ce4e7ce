import {DATED, showByDate} from '@deskbook/ui/browser/showByDate';
import Standalone from '@deskbook/ui/components/Standalone';
import {type ComponentType, type ReactNode, useEffect} from 'react';

/** A component with dates in a site without our theme, whose app hydrates it. */
export function inAnySite<Props extends object>(Component: ComponentType<Props>): ComponentType<Props> {
  return function InAnySite(props: Props): ReactNode {
    useClock();
    return (
      <Standalone>
        <Component {...props} />
      </Standalone>
    );
  };
}

const EVERY = 20_000;

/** A page may be open when a session begins. */
export function useClock(): void {
  useEffect(() => {
    const showAll = () => document.querySelectorAll<HTMLElement>(DATED).forEach(showByDate);
    const timer = setInterval(showAll, EVERY);
    return () => clearInterval(timer);
  }, []);
}
