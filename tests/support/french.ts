/** Words that English sentences are made of and French ones never hold. */
const english =
  /(?<![\p{L}\p{N}/_.-])(?:the|and|of|is|are|this|that|with|not|here|has|have|it|its|only|from|by|to|must|be|would|there|they|their|no|does|were|was|its|than|which|each|one|for|at|an|in)(?![\p{L}\p{N}/_-]|\.\w)/giu;

/** What is code in a message, or an editor's own words: it is the same in every language. */
const asTyped =
  /`[^`]*`|\[[^\]]*\](?:\([^)]*\))?|\{[^}]*\}|«\u202F[^»]*»|https?:\/\/\S*|:{1,3}[a-z]+|\S*\/\S+\.(?:md|yml|ts)|\(["\\]+\)|--[a-z]\S*|:::|SITE_URL|file:\S+/gu;

/** The English words of a French text, apart from what is typed alike in every language. */
export function englishIn(text: string): readonly string[] {
  return text.replaceAll(asTyped, ' ').match(english) ?? [];
}

/**
 * What is not set as French is: a narrow no-break space before `; : ! ? » %` and after `«`, curly apostrophes, no straight
 * quotation marks.
 */
export function badTypography(text: string): readonly string[] {
  const prose = text.replaceAll(/«\u202F|\u202F»/g, (mark) => mark).replaceAll(asCode, '…');
  return prose.match(/[^\u202F][;:!?»%]|[ \u00A0\u202F]\u202F|«(?!\u202F)|\p{L}'\p{L}|"| {2}|\.{3}/gu) ?? [];
}

const asCode =
  /`[^`]*`|\[[^\]]*\](?:\([^)]*\))?|\{[^}]*\}|https?:\/\/|:::[a-z]*|:[a-z]+\[|\(["\\]+\)|--[a-z-]+=\S*/gu;
