/** The commonest English words; about four words in ten of any English text are among them. */
const ENGLISH = new Set(
  `the a an and or but if so i you he she it we they me my your his her its our their this that these those is are was were be been am do does did
  have has had will would can could should not no yes to of in on at for from with by about as up out off over again still just only very when what
  where how why who which there here get got than then now please thanks thank hi hello hey dear any some all more one two u ur im ive dont cant
  order help need want know like back after before because been going still time today day`.split(/\s+/),
);
/** Function words of other languages that English does not share. */
const FOREIGN = new Set(
  `der die das wir uns mich warte seit wochen tage bestellung noch immer kein keine und ich nicht ist ein eine mit auf für wir sie habe mein meine bitte noch aber wie dem den von zu auch bei nach
  le la les des toujours personne commande reçu depuis semaines jours rien ai une et est je vous nous pas dans pour que qui sur mais mon ma mes votre avec ce cette ne du au
  el los las una y ha he han lo al del nadie nada ya todavía pedido hace días semanas por para con pero mi mis su es esta este estoy hola gracias muy cuando como mais que não uma meu minha com ainda obrigado você eu
  il lo gli mi ho ordine ancora arrivato nessuno della che non sono per ho mio mia ancora come questo grazie anche una
  het een van ik niet mijn met maar voor nog wel jullie zijn heb bij naar
  nie jest się czy proszę dzień dobry mam moje ale jak och att jag inte det som är på har min mitt
  ang ng mga wala ako ikaw kayo hindi lang naman nakakainis sobrang hanggang
  yang dan tidak saya ini itu sudah belum ada dengan untuk dari kami anda bisa kecewa sekali minggu
  hai nahi mera meri mere kya kab kyun bhai aap mujhe raha rahi bahut abhi tak karo kar gaya gayi
  kwa nimelipa bado sijapata hakuna pesa yangu kwenye habari asante
  ve bir bu için ama değil merhaba siparişim`.split(/\s+/),
);
const CONTRACTION = /(?:n't|'(?:s|m|re|ve|ll|d))$/;

function isEnglishWord(word: string): boolean {
  return ENGLISH.has(word) || CONTRACTION.test(word);
}

/** Below this share of common words and endings, running text of eight words and more is not English. */
const LEAST_ENGLISH = 0.04;
const ENDING = /(?:ing|ed|tion|tions|ly|ment|ness|ful|less)$/;

/** Mostly small letters: a list of names, sizes or codes is no sentence in any language. */
function isProse(text: string): boolean {
  const words = text.split(/\s+/);
  return words.filter((word) => /^\p{Ll}{2,}[,.!?]?$/u.test(word)).length / words.length > 0.7;
}

const LETTER = /\p{L}/gu;
const LATIN_LETTER = /\p{Script=Latin}/gu;
const READ = 4000;

/**
 * Whether a text may be read as English. Very short texts count as English unless they are in another
 * script: names, codes and single words say nothing about the language.
 */
export function isEnglish(text: string): boolean {
  const read = text.slice(0, READ);
  const letters = read.match(LETTER)?.length ?? 0;
  if (letters === 0) return true;
  const latin = read.match(LATIN_LETTER)?.length ?? 0;
  if (latin / letters < 0.6) return false;
  const words = read.toLowerCase().match(/[\p{L}']+/gu) ?? [];
  if (words.length < 4) return true;
  const english = words.filter((word) => isEnglishWord(word)).length;
  const foreign = words.filter((word) => FOREIGN.has(word) && !isEnglishWord(word)).length;
  if ((foreign >= 2 && foreign > english) || (foreign >= 3 && foreign === english)) return false;
  if (words.length < 8) return true;
  const share = english / words.length;
  return (
    share >= 0.15 ||
    (foreign < 2 && (share > LEAST_ENGLISH || words.some((word) => ENDING.test(word)) || !isProse(read)))
  );
}
