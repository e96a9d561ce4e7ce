/** Writes a floor with places by id: a name, and the upper left corner of a room of 90 × 60. */
export function writePlan(title: string, places: Record<string, [name: string, at: {x: number; y: number}]>): string {
  const drawn = Object.entries(places).map(
    (
      [id, [name, {x, y}]],
      index,
    ) => `<g id="${id}" data-number="${index + 1}"><rect x="${x}" y="${y}" width="90" height="60"/></g>
<g class="number"><circle cx="${x}" cy="${y}" r="12"/><text>${index + 1}</text></g>
<text x="${x + 18}" y="${y + 6}">${name}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 400 300"><title>${title}</title><desc>${title}</desc>
${drawn.join('\n')}
</svg>`;
}

export function writeDistrict(branches: string): string {
  return `name: Westplex Library District
url: https://staff.example.org
time_zone: America/Chicago
help_desk: {name: IT help desk, email: helpdesk@example.org}
branches: {${branches}}
people: {analyst: {name: Systems analyst}}`;
}
