import type { z } from 'zod';

/** Issues worth reporting. If a value has the wrong type, issues about its length are dropped. */
export function reportableIssues({ issues }: z.ZodError): readonly z.core.$ZodIssue[] {
  const placeOf = ({ path }: z.core.$ZodIssue) => path.map(String).join('.');
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(placeOf));
  return issues.filter((issue) => issue.code === 'invalid_type' || !mistyped.has(placeOf(issue)));
}

/** What a schema expects, in an editor's words: zod's own are a programmer's. */
const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets, like [a, b],',
  object: 'a group of fields, each on its own line and indented,',
  record: 'words for each language, like { en: "words" },',
};

/**
 * What a field needs, and what is there instead: `a whole number is needed here, not text.`
 * @param value what is there
 */
export function expectation(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${kinds[issue.expected] ?? issue.expected} is needed here, ${instead(issue.expected, value)}`;
    case 'too_small':
      if (issue.origin === 'string') return `${issue.message}.`;
      return limit('at least', 'more', Number(issue.minimum), value);
    case 'too_big':
      return limit('at most', 'less', Number(issue.maximum), value);
    case 'invalid_key':
      return `"${String(issue.path.at(-1))}" is not a language: ${issue.issues[0]?.message ?? ''}.`;
    default:
      return `${issue.message}.`;
  }
}

function instead(expected: string, value: unknown): string {
  if (value === null) return 'but it is empty.';
  if (Array.isArray(value)) return `not a list.${expected === 'string' ? inQuotes : ''}`;
  if (typeof value === 'string') return 'not text.';
  if (typeof value === 'object') return `not a group of fields.${expected === 'string' ? inQuotes : ''}`;
  return `not ${String(value)}.${expected === 'string' ? inQuotes : ''}`;
}

const inQuotes = ' Put quotes around words that begin with a bracket, and around numbers meant as words.';

function limit(bound: string, rather: string, count: number, value: unknown): string {
  if (typeof value === 'string') {
    return `${bound} ${String(count)} characters are allowed here, not ${String(value.trim().length)}.`;
  }
  if (Array.isArray(value)) {
    const items = count === 1 ? 'item' : 'items';
    const verb = bound === 'at least' ? 'needs' : 'may have';
    return `the list ${verb} ${bound} ${String(count)} ${items}, and it has ${String(value.length)}.`;
  }
  return `${String(count)} or ${rather} is needed here, not ${String(value)}.`;
}
