import type {Work} from '@deskbook/records/client/work';
import type {Formats} from '@deskbook/ui/components/formatsFor';
import {translate} from '@docusaurus/Translate';

/** Says what was done, and when: at a shared desk, the time tells people apart. */
export function workWords(work: Work, formats: Formats, titles: ReadonlyMap<string, string>): string {
  const {type, id, title = titles.get(id) ?? id, score, at} = work;
  if (type === 'start') {
    return translate({id: 'whose.start', message: 'First day: {date}'}, {date: formats.date(at)});
  }
  const when = formats.instant(at, Intl.DateTimeFormat().resolvedOptions().timeZone);
  switch (type) {
    case 'quiz':
      return score === undefined
        ? translate({id: 'whose.open', message: '{title}: begun, not finished. {when}'}, {title, when})
        : translate(
            {id: 'whose.quiz', message: '{title}: {score}. {when}'},
            {title, score: formats.percent(score), when},
          );
    case 'receipt':
      return translate({id: 'whose.receipt', message: 'Read and signed: {title}. {when}'}, {title, when});
    case 'step':
      return translate({id: 'whose.step', message: 'Checked off: {title}. {when}'}, {title, when});
    case 'feedback':
      return translate({id: 'whose.feedback', message: 'Feedback on {title}. {when}'}, {title, when});
  }
}
