/** A drawing with three parts: a switch (1), a shade (2) that is named, but has no group, and a cord (10). */
export const LAMP = `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 400 300">
<title>Desk lamp</title>
<desc>The switch (1) is on the foot.</desc>
<style>.outline{fill:#fff}</style>
<g transform="translate(0 10)"><path class="outline" d="M150 90h100v160h-100z"/><g id="switch" data-number="1"><rect class="press" x="160" y="200" width="20" height="12"/></g><g id="cord" data-number="10"><path class="cable" d="M250 240h60"/></g></g>
<path class="leader" d="M120 210L158 216M280 100L252 120M320 200L300 248"/>
<g class="number"><circle cx="108" cy="210" r="12"/><text x="108" y="215">1</text><circle cx="292" cy="100" r="12"/><text x="292" y="105">2</text><circle cx="328" cy="190" r="12"/><text x="328" y="195">10</text></g>
<text x="90" y="216" text-anchor="end">Switch</text><text x="310" y="106">Shade &amp; bulb</text><text x="346" y="196">Cord</text>
</svg>
`;
