/** Rows of a table that stay open; more are folded. */
const open = 12;

/** A table in Markdown. The cells are escaped already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The same below its title, folded where it is long. */
export function titledTable(
  title: string,
  summary: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const whole = table(head, rows);
  if (rows.length <= open) return `#### ${title}\n\n${whole}`;
  return `<details><summary>${title} (${summary})</summary>\n\n${whole}\n\n</details>`;
}
