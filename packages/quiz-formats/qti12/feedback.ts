import {allNamed, childrenNamed} from '@deskbook/text/xmlElements';
import type {Html} from '../portableQuiz';
import {type Item12, identOf, isNamed} from './item';
import type {Condition} from './scoring';

/** Returns the feedback for choosing an option. */
export function feedbackFor(item: Item12, value: string): Html {
  const ids = item.conditions
    .filter(({tests}) => tests.length === 1 && tests[0]?.value === value)
    .flatMap(({feedback}) => feedback);
  return item.quiz.texts.secret(feedbackOf(item, ids), 'feedback', item.place);
}

/** Returns the feedback that everyone sees, whatever they answer. */
export function generalFeedback(item: Item12): Html {
  const idsOf = (conditions: readonly Condition[]) => conditions.flatMap(({feedback}) => feedback);
  const own = idsOf(item.conditions.filter(({tests}) => tests.length === 1));
  const wrong = idsOf(item.conditions.filter(({meets}) => meets === 'other'));
  if (wrong.some((id) => hasFeedback(item, id)))
    item.warn('Feedback on wrong answers was left out: only options have feedback. Put it into the explanation.');
  const all = childrenNamed(item.element, 'itemfeedback').map(identOf);
  return feedbackOf(
    item,
    all.filter((id) => !own.includes(id) && !wrong.includes(id)),
  );
}

export function hasFeedback(item: Item12, id: string): boolean {
  return feedbackOf(item, [id]).length > 0;
}

function feedbackOf(item: Item12, ids: readonly string[]): Html {
  return childrenNamed(item.element, 'itemfeedback')
    .filter((element) => ids.includes(identOf(element)))
    .flatMap((element) =>
      item.html({...element, children: element.children.filter((child) => !isNamed(child, 'hint', 'solution'))}),
    );
}

export function said(item: Item12, name: 'hint' | 'solution'): Html {
  return childrenNamed(item.element, 'itemfeedback').flatMap((element) =>
    allNamed(element, name).flatMap((said) => item.html(said)),
  );
}
