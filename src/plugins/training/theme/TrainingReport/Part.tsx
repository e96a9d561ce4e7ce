import {createContext, type ReactNode, useContext} from 'react';

const Level = createContext<2 | 3>(2);

/** The level of the headings of the parts: the page of a session has the report as one of its own. */
export const LevelProvider = Level.Provider;

interface Props {
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of the report under its heading. */
export function Part({id, title, children}: Props): ReactNode {
  const Heading = `h${useContext(Level)}` as const;
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}

/** A heading within a part. */
export function SubHeading({children}: {children: ReactNode}): ReactNode {
  const Heading = `h${useContext(Level) + 1}` as 'h3' | 'h4';
  return <Heading>{children}</Heading>;
}
