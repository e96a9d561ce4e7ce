import {useDurations} from '@deskbook/ui/components/DurationText';
import {useFormats} from '@deskbook/ui/components/formats';
import {kindLabel, pageIcon} from '@deskbook/ui/components/kinds';
import type {PageIconName} from '@deskbook/ui/components/PageIcon';
import {translate} from '@docusaurus/Translate';
import type {PathStep} from '../../domain/pathFacts';

export function stepIcon({kind, title}: PathStep): PageIconName {
  if (kind === null) return 'person';
  return kind === 'page' ? 'info' : pageIcon(kind, title);
}

/** `Procedure, 3 minutes` or `Quiz, 8 questions`; '' for a topic. A single string, because a script copies it. */
export function useStepNote(): (step: PathStep) => string {
  const formats = useFormats();
  const durationOf = useDurations();
  return ({kind, time, questions}) => {
    if (kind === null) return '';
    const word = kind === 'page' ? translate({id: 'kind.page', message: 'Page'}) : kindLabel(kind);
    const forms = translate({id: 'index.questions', message: '{count} question|{count} questions'});
    const asked = questions && formats.counted(questions, forms);
    return [word, time && durationOf(time), asked].filter(Boolean).join(', ');
  };
}
