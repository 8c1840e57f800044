import type { SituationRule } from './situation.ts';

export const irreplaceableLoss: SituationRule = {
  name: 'irreplaceable-loss',
  feeling: 'sad',
  sure: [
    "(grandmother's|grandfather's|nan's|gran's|late mother's|late father's|mum's|dad's|mother's|father's|grandma's|great grandfather's|great grandmother's) ..(ring|watch|necklace|letters|photos|album|violin|quilt|blanket|brooch|medal|medals|painting|recipe|clock|tapes|handwriting|coat|scarf|piano|chair|bible|locket)",
  ],
  likely: [
    "(can't|cannot|can't be|never|couldn't) (be)? (replaced|replace|get back|buy another|make another|get it back|be bought)",
    '(heirloom|heirlooms|irreplaceable|sentimental|priceless to me|one of a kind|keepsake)',
    '(ring|watch|necklace|letters|photos|album|violin|quilt|blanket|teddy|bear|brooch|medal|medals|ashes|painting|recipe|toy|suitcase|locket|bracelet|diary|bike|clock|tapes|negatives|rabbit|cardigan) ..(was|were|belonged|is|from|had been|that) ..(my|his|her|our|grandmother*|nan*|gran*|mum*|dad*|mother*|father*|late) ..(grandmother*|nan*|gran*|mum*|dad*|mother*|father*|husband*|wife*|late|son*|daughter*|family|gave|left|wore)?',
    '(wedding|engagement|baby|family|childhood) (ring|photos|photographs|album|dress|pictures|video|blanket|tapes)',
    '(made|knitted|sewed|sewn|gave|left|carved|painted|wrote) ..(it|this|them|by|for|me) ..(my|his|her) ..(grandmother|nan|gran|mum|dad|mother|father|late|before she|before he)',
    '(last|first) (thing|photo|gift|present|card|letter|recording|voicemail|picture) ..(he|she|mum|dad|of|from|before|gave)',
    '(all|everything) (i|we) (had|have|had left|have left) ..(of|left|him|her)',
    '(ashes|handwriting|her voice|his voice|last christmas|courtship|keepsake|carved|hand made|handmade|voicemail)',
    "(no|isn't a|is no|there's no|theres no) (copy|copies|other copy|replacement|way of getting)",
  ],
  weak: [
    '(only|one) (copy|photo|photos|picture|recording|one left|thing i have|thing i had|thing we have|ones we had|video|letter)',
    '(she|he) (carved|made|knitted|wrote|painted|gave|left|recorded|sewed|stitched) ..',
    "(my|our|his|her) (late|mother's|father's|grandmother's|grandfather's|brother's|wife's|husband's|daughter's|son's|mum's|dad's|nan's|gran's) ..",
  ],
  together: [
    {
      grade: 'weak',
      one: "(grandmother's|grandma's|gran's|nan's|grandfather's|grandad's|mother's|mum's|mom's|father's|dad's|late|only copy|only one|heirloom|ashes|wedding ring|wedding dress|engagement ring|handmade|hand made|last|sentimental|passed away|childhood|baby's|babies|medal|medals|letters|diary|diaries|recipes|negatives|album|only photo|only photos|only recording|teddy|bear|blanket|quilt|memory box|never be replaced|irreplaceable|one of a kind|son's|daughter's|great grandfather)",
      other:
        '(lost|lose|broken|broke|smashed|damaged|gone|torn|shrunk|cut|ruined|missing|stolen|thrown|threw|threw away|binned|disposed|destroyed|deleted|wiped|scratched|melted|skip|burnt|faded|where is|not in)',
    },
  ],
  passes: [
    '(only|one) copy (per|of the form|needed|please)',
    '(book|booking|order|print) ..(wedding|family|baby) (photos|album)',
  ],
  examples: [
    "The ring was my grandmother's and the stone was lost in your repair.",
    "You've lost the only copy of our wedding photos.",
  ],
  lookAlikes: ['Can I order a family photo album?'],
};
