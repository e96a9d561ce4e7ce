/** `A.` for the first, `B.` for the second; numbers after `Z.` */
export function letterOf(place: number): string {
  return `${place < 26 ? String.fromCharCode(65 + place) : place + 1}.`;
}
