// Makes an .xlsx workbook in memory, laid out as those of France Travail, so that its fixture stays rows that can be read.
import { zip } from './zip.ts';

/** A sheet of descriptions, then the rows asked for. Numbers are written as texts, except in the first column. */
export function workbook(sheet: string, rows: readonly (readonly string[])[]): Buffer {
  const texts = [...new Set(rows.flat())];
  const cell = (text: string, row: number, column: number) => {
    const reference = `${columnName(column)}${row + 1}`;
    return column === 0 && row > 0
      ? `<c r="${reference}"><v>${escapeXml(text)}</v></c>`
      : `<c r="${reference}" t="s"><v>${texts.indexOf(text)}</v></c>`;
  };
  const lines = rows.map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((text, column) => cell(text, row, column)).join('')}</row>`,
  );
  return zip({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="Description" sheetId="2" r:id="rId1"/><sheet name="${sheet}" sheetId="1" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="worksheets/sheet2.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${escapeXml(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
  });
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
