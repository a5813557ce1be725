/** Reads comma-separated values with quotation marks (RFC 4180) as rows of cells. */
export function parseCommaSeparated(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = "", end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    const cell = quoted?.replaceAll('""', '"') ?? plain;
    if (end === "" && cell === "" && row.length === 0) break;
    row.push(cell);
    if (end === ",") continue;
    rows.push(row);
    row = [];
    if (end === "") break;
  }
  return rows;
}

/** Writes rows of cells as comma-separated values (RFC 4180), with quotation marks only where they are needed. */
export function writeCommaSeparated(rows: readonly (readonly string[])[]): string {
  const write = (cell: string) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => `${row.map(write).join(",")}\n`).join("");
}
