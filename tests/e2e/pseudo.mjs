// Languages that nobody speaks, made of English: one of long words, and one written from right to left. What they do to a page, a
// language that is still to come will do.

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * English with its vowels twice: words of half their length more, as languages have that write compounds as one word. A text stays
 * part of what it was part of.
 */
const stretched = (text) => text.replaceAll(/[aeiou]/g, (vowel) => `${vowel}${{ a: "ä", e: "ë", i: "ï", o: "ö", u: "ü" }[vowel]}`);

/** The same in letters of a script that is written from right to left. */
const turned = (text) =>
  text.replaceAll(/[a-zA-Z]/g, (letter) => String.fromCodePoint(0x5d0 + (letter.toLowerCase().codePointAt(0) - 97)).repeat(/[aeiou]/.test(letter) ? 2 : 1));

/** The languages by name, each with what it does to a text and the letters by which it is known. */
export const PSEUDO = {
  long: { speak: stretched, letters: /[äëïöü]/, direction: "ltr" },
  rtl: { speak: turned, letters: /[\u05d0-\u05ea]/, direction: "rtl" },
};

/** A file of texts in such a language. Ids, values and the forms of plurals stay as they are. */
export function translated(source, { speak }) {
  const outside = (text) => text.split(/(\{[^}]*\})/).map((piece) => (piece.startsWith("{") || !piece.trim() ? piece : speak(piece))).join("");
  return source.replaceAll(/^([a-z][\w-]*) = (.+)$/gm, (line, id, text) => (/^\{ \$\w+ ->$/.test(text) ? line : `${id} = ${outside(text)}`));
}

/** What a server serves for them: the built page once more under the name of each, with other texts in the place of English. */
export async function pseudoLanguages(dist) {
  const files = (await readdir(join(dist, "locales"))).filter((name) => /^en\b/.test(name));
  const pages = {};
  for (const [name, language] of Object.entries(PSEUDO)) {
    for (const file of files) pages[`/${name}/locales/${file}`] = translated(await readFile(join(dist, "locales", file), "utf8"), language);
  }
  return { folders: Object.fromEntries(Object.keys(PSEUDO).map((name) => [`/${name}/`, dist])), pages };
}
