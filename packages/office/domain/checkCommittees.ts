import type {Catalog} from '@deskbook/content/catalog';
import type {Member} from '@deskbook/content/committees';
import type {PageOf} from '@deskbook/content/page';
import {type Problem, problemAt} from '@deskbook/text/problems/problems';
import {type FollowUp, followUpsOf} from './followUps';
import {pagesOfKind} from './pagesOfKind';

/** Reports mistakes in the records of committees, and overdue follow-ups. */
export function checkCommittees({pages}: Pick<Catalog, 'pages'>, today: string): Problem[] {
  return pagesOfKind('committee', pages).flatMap((committee) => [
    ...checkMembers(committee),
    ...followUpsOf(committee).flatMap((followUp) => checkFollowUp(followUp, today)),
  ]);
}

function checkMembers({data, source}: PageOf<'committee'>): Problem[] {
  return (data.members ?? []).flatMap(({person, name}: Member, index) => {
    if (person || name || !source) return [];
    return problemAt(source.placeOf(['members', index]), {
      message: 'a member has neither a person nor a name',
      expected: 'a key of "people" in district.yml, or a name',
      fix: 'name: Director, Pine Valley Library',
    });
  });
}

function checkFollowUp({committee: {source}, decision, facts, at}: FollowUp, today: string): Problem[] {
  const {done, due, task} = facts;
  if (!source) return [];
  if (done && done < decision.date) {
    return [
      problemAt(source.placeOf([...at, 'done']), {
        message: 'a follow-up was done before it was decided',
        found: done,
        expected: `${decision.date}, the date of the decision, or later`,
      }),
    ];
  }
  if (done && done > today) {
    return [
      problemAt(source.placeOf([...at, 'done']), {
        severity: 'warning',
        message: `this follow-up is done on a day to come: ${task}`,
        found: done,
        expected: 'the day on which it was done; until then, only "due"',
      }),
    ];
  }
  if (done || due >= today) return [];
  return [
    problemAt(source.placeOf([...at, 'due']), {
      severity: 'warning',
      message: `this follow-up was due on ${due}: ${task}`,
      found: due,
      expected: 'a date when it was done, or a later one to do it by',
      fix: `done: ${today}`,
    }),
  ];
}
