const onsets = "b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|r|s|t|th|tr|v|x";
const rhymes =
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
  "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu yêm yên yêng yêt yêu y " +
  "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oc oi om on ong ooc oong op ot " +
  "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uât uâng uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych " +
  "uyên uyêt uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu";
const rhymesAfterQu =
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng ât âu ây e en eo et ê êch ên ênh êt i it inh y yên yêt ynh ych yt yp ơ ơi ơn ôc o";

const wholeSyllable = new RegExp(
  `^(?:(?:${onsets})?(?:${rhymes.replaceAll(" ", "|")})|qu(?:${rhymesAfterQu.replaceAll(" ", "|")}))$`,
);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** A tone that follows no vowel (ñ), or a capital after a small letter (HaÌ): never Vietnamese. */
const misplaced = /[^aeiouyAEIOUY\u0302\u0306\u031b\u0323][\u0300\u0301\u0303\u0309\u0323]|\p{Ll}\p{M}*\p{Lu}/u;
const stopFinal = /(?:p|t|c|ch)$/;

/**
 * Says whether a word could be a Vietnamese syllable: onset, rhyme and at most one tone that go together; case does not count.
 * A plausible syllable need not be a word.
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.normalize("NFD");
  if (misplaced.test(decomposed)) return false;
  const marked = decomposed.toLowerCase();
  const found = marked.match(tones) ?? [];
  if (found.length > 1) return false;
  const plain = marked.replace(tones, "").normalize("NFC");
  if (!wholeSyllable.test(plain)) return false;
  const [tone] = found;
  return tone === undefined || !stopFinal.test(plain) || tone === "\u0301" || tone === "\u0323";
}
