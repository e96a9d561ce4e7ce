import type {FrontMatterOf} from './schemas/index';

type Written = NonNullable<FrontMatterOf<'equipment'>['units']>[number];
type InService = Written & {status?: Exclude<Written['status'], 'retired'>};

export function unitsInService({units = []}: FrontMatterOf<'equipment'>): InService[] {
  return units.filter((unit): unit is InService => unit.status !== 'retired');
}
