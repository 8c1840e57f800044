export const HAVE = new Set(['have', "'ve", 've']);
export const WILL = new Set(['will', "'ll", 'shall']);
/** How a verb looks in its past or as a participle. */
export const PAST = /(?:ed|nt|ound|oke|ook|ade|aid|hid|got|put|set|ept|elt|ran|gan|old|rote|ought|aught|ew)$/;
/** "We wasted them": the trouble itself, and no deed. */
export const WRONGS = new Set(
  'waste lose break miss forget fail drop ignore ruin damage mishandle overcharge delay misread neglect overlook mislay misplace keep'.split(
    ' ',
  ),
);
