/** The id of the heading over the machines of a model. */
export const MACHINES_ID = 'where-they-are';
