const consonant = "[^aeiou]";
const vowel = "[aeiouy]";
const consonants = `${consonant}[^aeiouy]*`;
const vowels = `${vowel}[aeiou]*`;
const hasSyllable = new RegExp(`^(${consonants})?${vowels}${consonants}`);
const hasOneSyllable = new RegExp(`^(${consonants})?${vowels}${consonants}(${vowels})?$`);
const hasSyllables = new RegExp(`^(${consonants})?${vowels}${consonants}${vowels}${consonants}`);
const hasVowel = new RegExp(`^(${consonants})?${vowel}`);
/** A word that has an e behind it in other forms, also where it begins with its vowel: `using`, which is no form of `us`. */
const isShort = new RegExp(`^(?:${consonants}${vowel}[^aeiouwxy]|${vowel}[^aeiouy])$`);

const secondEndings: Record<string, string> = {
  ational: "ate",
  tional: "tion",
  enci: "ence",
  anci: "ance",
  izer: "ize",
  bli: "ble",
  alli: "al",
  entli: "ent",
  eli: "e",
  ousli: "ous",
  ization: "ize",
  ation: "ate",
  ator: "ate",
  alism: "al",
  iveness: "ive",
  fulness: "ful",
  ousness: "ous",
  aliti: "al",
  iviti: "ive",
  biliti: "ble",
  logi: "log",
};
const thirdEndings: Record<string, string> = {
  icate: "ic",
  ative: "",
  alize: "al",
  iciti: "ic",
  ical: "ic",
  ful: "",
  ness: "",
};
const second = new RegExp(`^(.+?)(${Object.keys(secondEndings).join("|")})$`);
const third = new RegExp(`^(.+?)(${Object.keys(thirdEndings).join("|")})$`);
const fourth = /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

/**
 * The stem that forms of an English word share, by Porter's rules: `printer`, `printers`, `printing`. All else stays as
 * it is. Short words, which he makes shorter, stay apart from others: `dos` from `do`, `ide` from `id`, `one` from `on`.
 */
export function stemOf(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  const guarded = word.startsWith("y") ? `Y${word.slice(1)}` : word;
  return withoutFinalE(
    withoutFourth(replaced(third, thirdEndings, replaced(second, secondEndings, inflected(guarded)))),
  ).toLowerCase();
}

function inflected(word: string): string {
  let stem = word.replace(/^(.+?)(ss|i)es$/, "$1$2").replace(/^(?!.[aeiou]s$)(.+?[^s])s$/, "$1");
  const past = /^(.+?)eed$/.exec(stem)?.[1];
  if (past !== undefined) {
    if (hasSyllable.test(past)) stem = stem.slice(0, -1);
  } else {
    const base = /^(.+?)(?:ed|ing)$/.exec(stem)?.[1];
    if (base !== undefined && hasVowel.test(base)) stem = withEndRestored(base);
  }
  const beforeY = /^(.+?)y$/.exec(stem)?.[1];
  return beforeY !== undefined && hasVowel.test(beforeY) ? `${beforeY}i` : stem;
}

function withEndRestored(base: string): string {
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/..([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return isShort.test(base) ? `${base}e` : base;
}

function replaced(pattern: RegExp, endings: Record<string, string>, word: string): string {
  const [, base = "", ending = ""] = pattern.exec(word) ?? [];
  return base !== "" && hasSyllable.test(base) ? base + (endings[ending] ?? ending) : word;
}

function withoutFourth(word: string): string {
  const base = fourth.exec(word)?.[1];
  if (base !== undefined) return hasSyllables.test(base) ? base : word;
  const beforeIon = /^(.+?[st])ion$/.exec(word)?.[1];
  return beforeIon !== undefined && hasSyllables.test(beforeIon) ? beforeIon : word;
}

function withoutFinalE(word: string): string {
  const base = /^(.+?)e$/.exec(word)?.[1];
  const isDropped =
    base !== undefined && (hasSyllables.test(base) || (hasOneSyllable.test(base) && !isShort.test(base)));
  const bare = isDropped ? base : word;
  return bare.endsWith("ll") && hasSyllables.test(bare) ? bare.slice(0, -1) : bare;
}
