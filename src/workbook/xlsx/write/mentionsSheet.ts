/** Whether a formula refers to a sheet by its name, plain or in quotes; texts are not looked into. */
export function mentionsSheet(formula: string, sheet: string): boolean {
  const name = sheet.toLowerCase();
  const quoted = `'${name.replace(/'/g, "''")}'!`;
  const bare = formula.toLowerCase().replace(/"(?:[^"]|"")*"/g, '""');
  if (bare.includes(quoted)) return true;
  for (let at = bare.indexOf(`${name}!`); at >= 0; at = bare.indexOf(`${name}!`, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}_.'\]]/u.test(bare[at - 1]!)) return true;
  }
  return false;
}
