export const MACHINES_ID = 'where-they-are';
