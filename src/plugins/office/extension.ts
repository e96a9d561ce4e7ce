import type {Extension} from '../extension';
import {checkMoney} from './domain/checkMoney';
import {checkRecords} from './domain/checkRecords';
import {REGISTERS} from './registers';

export default {
  places: REGISTERS.map(({plan, ...place}) => place),
  check: ({catalog, today}) => [...checkRecords(catalog, today), ...checkMoney(catalog, today)],
} satisfies Extension;
