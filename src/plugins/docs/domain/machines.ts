/** Id of the heading above a model's machines */
export const MACHINES_ID = 'where-they-are';
