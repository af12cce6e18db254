// Cuts the access texts of ROME into sentences, in the spelling that the tables of phrases expect.

/** ROME cuts some sentences over several rows, and puts several into one: joined, then cut at full stops. */
export function splitSentences(rows: readonly string[]): string[] {
  const joined = rows
    .map((row) => row.trim())
    .reduce((text, row) => {
      if (text === '') return row;
      const goesOn = /^[a-zà-ÿ),;]/.test(row);
      return goesOn || /[.:]$/.test(text) ? `${text} ${row}` : `${text}. ${row}`;
    }, '');
  return joined
    .replace(/[’‘]/g, "'")
    .normalize('NFD')
    .replace(/(?<![aA])\p{M}/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .split(/(?<=\.) (?=[A-Z«"])|\) (?=(?:Il|Cet|Ce|Les|La|Un|Une|Des) )/);
}
