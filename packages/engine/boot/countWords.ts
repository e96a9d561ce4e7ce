export function countWords(words: string | undefined, done: number, total: number): string {
  return `${words}`.replace('{done}', `${done}`).replace('{total}', `${total}`);
}
