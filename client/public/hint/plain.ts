/**
 * The same text with plain letters for marked ones (å to a) and 0–9 for the digits of Arabic, Persian and wide scripts, so
 * that patterns can be plain and `\b` works. One sign stays one sign.
 */
export function plain(text: string): string {
  return text
    .replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[À-ỿ]/g, (letter) => letter.normalize('NFD').charAt(0))
    .replace(/’/g, "'")
}
