import {nameInWords} from '@deskbook/text/strings';
import type {KnownCost, Reason} from '../../domain/knownCosts';
import type {ColumnOf} from '../../domain/planTable';
import type {OfficeSource} from '../../domain/register';
import {STAGES} from './purchases';

export const NO_FUND = 'No fund';

/** Columns for the costs of a fiscal year, each with the page that it comes from. */
export function costColumns({catalog, addressOf}: OfficeSource) {
  return {
    fund: {label: 'Fund', show: 'group', value: ({fund = ''}) => catalog.district.funds[fund]?.name ?? NO_FUND},
    item: {label: 'For', value: ({title: text, page}) => ({text, to: addressOf(page.path)})},
    category: {label: 'Category', type: 'word', value: ({category}) => nameInWords(category)},
    reason: {label: 'Reason', value: ({reason}) => inWords(reason)},
    number: {
      label: 'Number',
      show: 'wide',
      type: 'number',
      value: ({reason}) => ('units' in reason ? reason.units : null),
    },
    price: {
      label: 'Price',
      show: 'wide',
      type: 'money',
      value: ({reason}) => ('price' in reason ? reason.price : null),
    },
    amount: {label: 'Amount', type: 'money', value: ({cents}) => cents, hasTotal: true},
  } satisfies Record<string, ColumnOf<KnownCost>>;
}

const DATE = new Intl.DateTimeFormat('en-US', {dateStyle: 'medium', timeZone: 'UTC'});

function inWords(reason: Reason): string {
  switch (reason.why) {
    case 'overdue':
      return 'Overdue';
    case 'life':
      return 'Life ends';
    case 'support':
      return 'Support ends';
    case 'purchase':
      return `Purchase: ${STAGES[reason.stage].toLowerCase()}`;
    case 'contract':
    case 'renewal': {
      const {why, payments, due} = reason;
      const first = `due ${DATE.format(new Date(due))}`;
      return `${nameInWords(why)}, ${payments > 1 ? `${payments} payments, the first ` : ''}${first}`;
    }
    case 'written':
      return 'By hand';
  }
}
