import {useFormats} from '@deskbook/ui/components/formats';
import {translate} from '@docusaurus/Translate';
import {type ReactNode, useEffect, useRef, useState} from 'react';
import type {ToDo} from '../../domain/nextUp';
import styles from './styles.module.css';

interface Props {
  rest: ToDo;
  /** Whether it's open from the start */
  isOpen: boolean;
  children: ReactNode;
}

/** Everything but the next step, folded. A link to a part of it opens it. */
export default function More({rest, isOpen, children}: Props): ReactNode {
  const [isUnfolded, setUnfolded] = useState(false);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isOpen) return;
    const unfoldForAnchor = () => {
      const target = document.getElementById(location.hash.slice(1));
      if (!target || !fold.current?.contains(target)) return;
      fold.current.open = true;
      target.scrollIntoView();
    };
    unfoldForAnchor();
    addEventListener('hashchange', unfoldForAnchor);
    return () => removeEventListener('hashchange', unfoldForAnchor);
  }, [isOpen]);
  const contents = useContents(rest);
  return (
    <details
      ref={fold}
      className={styles.more}
      open={isOpen || isUnfolded}
      onToggle={({currentTarget}) => setUnfolded(currentTarget.open)}
    >
      <summary>
        <b>{translate({id: 'quiz.training.more', message: 'More'})}</b>{' '}
        {contents && <span className="quiet">{contents}</span>}
      </summary>
      {children}
    </details>
  );
}

/** `2 pages to sign, 3 sessions and 14 quizzes` */
function useContents({toSign, coming, steps}: ToDo): string {
  const {counted, list} = useFormats();
  const counts: [count: number, forms: string][] = [
    [
      toSign.length,
      translate({id: 'quiz.training.more.toSign', message: '{count} page to sign|{count} pages to sign'}),
    ],
    [coming.length, translate({id: 'quiz.training.more.sessions', message: '{count} session|{count} sessions'})],
    [steps.length, translate({id: 'quiz.training.more.quizzes', message: '{count} quiz|{count} quizzes'})],
  ];
  return list(counts.flatMap(([count, forms]) => (count > 0 ? [counted(count, forms)] : [])));
}
