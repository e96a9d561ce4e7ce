/** Stands in front of ids in a drawing, until the page puts a name there that no other drawing on it has. */
export const ID_MARK = '\uE000';
