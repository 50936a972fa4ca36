import { expect, test } from 'vitest';
import { passageIds } from '../../model/text/passage-id.ts';
import { render } from '../../../tests/support/context.ts';

const html = (body: string) => render(body, { anchors: passageIds() }).html;
const ids = (body: string) =>
  [...html(body).matchAll(/<(p|li|tr) id="(p-[^"]+)"/g)].map(([, tag, id]) => [tag, id]);
const tags = (body: string) => ids(body).map(([tag]) => tag);

test('paragraphs, items and rows that cite can be linked to', () => {
  expect(tags('It walks [@harbour-log].\n\n- One [@almanac].\n- Two [@almanac].')).toEqual(['p', 'li', 'li']);
  expect(tags('| a | b |\n| --- | --- |\n| one | two [@almanac] |')).toEqual(['tr']);
  expect(tags('- One [@almanac].\n\n  Two [@almanac].')).toEqual(['p', 'p']);
  expect(tags(':::analysis\nOur own thought.\n:::')).toEqual([]);
});

test('an edit elsewhere moves no id', () => {
  const second = 'It came back [@almanac].';
  const [, [, id] = []] = ids(`It walks [@harbour-log].\n\n${second}`);
  expect(id).toBeDefined();
  expect(ids(`It never walked, says the log [@harbour-log].\n\nAnd [@almanac].\n\n${second}`)[2]?.[1]).toBe(
    id,
  );
});

test('the numbers of its sources are no words of a passage', () => {
  const short = 'It came back [@almanac].';
  const [[, alone] = []] = ids(short);
  const [, [, second] = []] = ids(`It walks [@harbour-log].\n\n${short}`);
  expect(second).toBe(alone);
});

test('the same words twice have two ids', () => {
  const [[, first] = [], [, second] = []] = ids('It walks [@harbour-log].\n\nIt walks [@harbour-log].');
  expect(second).toBe(`${String(first)}-2`);
});

test('without being asked no passage has an id', () => {
  expect(render('It walks [@harbour-log].').html).not.toContain('id="p-');
});
