/** Keys of district.yml that pages may use. */
export interface Names {
  people: readonly string[];
  roles: readonly string[];
  systems: readonly string[];
  branches: readonly string[];
  funds: readonly string[];
  workplaces: readonly string[];
}
