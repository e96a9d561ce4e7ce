import {createContext, type ReactNode, useContext} from 'react';

const Level = createContext<2 | 3>(2);

/** Heading level of the parts. On a session's page, the report is itself a part. */
export const LevelProvider = Level.Provider;

interface Props {
  id: string;
  title: string;
  children: ReactNode;
}

export function Part({id, title, children}: Props): ReactNode {
  const Heading = `h${useContext(Level)}` as const;
  return (
    <section aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      {children}
    </section>
  );
}

export function SubHeading({children}: {children: ReactNode}): ReactNode {
  const Heading = `h${useContext(Level) + 1}` as 'h3' | 'h4';
  return <Heading>{children}</Heading>;
}
