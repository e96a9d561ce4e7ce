/**
 * Words that people use in any question, so they say little about the page that answers it even if few pages have them.
 * They count less. Unlike function words, they are in the index, because some titles need them.
 */
const ENGLISH = `after again all almost already also always another anybody anymore anyone anything anyway around asked
  asking asks away back bad before being best better big bit both bring brought came come comes coming day days different
  doing done down each early either else end enough even ever every everybody everyone everything far fast few find
  first found full gave get gets getting give gives giving go goes going gone good got great guy half happen happened
  happening happens hard having hear here high hour hours just keep keeps kept kind know known knows large last later
  least left let lets like little long look looking looks lot lots low made make makes making man maybe mean means might
  min minute minutes morning most need needed needs never new next nice night none nothing now off ok okay old once one
  ones only other others out over own part people person place please possible probably problem problems put puts quick
  quite ready real really right said same saw say saying says second see seems seen set she shes show showing shows side
  since small some somebody someone something sometimes somewhere soon sort still stop stuff such sure take taken takes
  taking tell tells thing things think though thought three through time times today together tomorrow tonight too took
  top tried tries try trying turn turned two under until up upon use used uses using usually very want wanted wants way
  ways week well went while whole woman won word work working works wrong year years yesterday yet`;

const SPANISH = `ahi ahora algo alguien aqui ayer bien cosa dice hoy mal nada necesita necesito nueva nuevo otra otro quiere
  quiero saber sale toda todas todo todos`;

const WORDS = new Set(`${ENGLISH} ${SPANISH}`.split(/\s+/));

export function isEverydayWord(word: string): boolean {
  return WORDS.has(word);
}
