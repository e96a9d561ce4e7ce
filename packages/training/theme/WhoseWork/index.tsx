import {type ComponentType, type ReactNode, useEffect, useState} from 'react';
import type {QuestionProps} from './Question';

const loadQuestion = () => import(/* webpackChunkName: "whose-work" */ './Question');

/** Few people are ever asked, so the question loads with its styles only then. If that fails, they can try again. */
export default function WhoseWork(props: QuestionProps): ReactNode {
  const [Question, setQuestion] = useState<ComponentType<QuestionProps> | null>(null);
  const {onClose} = props;
  useEffect(() => {
    loadQuestion().then((loaded) => setQuestion(() => loaded.default), onClose);
  }, [onClose]);
  return Question && <Question {...props} />;
}
