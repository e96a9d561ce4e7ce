/** Placeholder prefix of ids in a drawing. The page replaces it with a name unique to each drawing. */
export const ID_MARK = '\uE000';
