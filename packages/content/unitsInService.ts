import type {FrontMatterOf} from './schemas/index';

type Unit = NonNullable<FrontMatterOf<'equipment'>['units']>[number];
type InService = Unit & {status?: Exclude<Unit['status'], 'retired'>};

export function unitsInService({units = []}: FrontMatterOf<'equipment'>): InService[] {
  return units.filter((unit): unit is InService => unit.status !== 'retired');
}
