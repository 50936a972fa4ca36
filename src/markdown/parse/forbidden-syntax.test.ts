import { expect, test } from 'vitest';
import { problems, render } from '../../../tests/support/context.ts';

test.each([
  ['<b>x</b> [@almanac]', 'html-refused 1:1 <b>'],
  ['x [@almanac]\n\n<script>alert(1)</script>', 'html-refused 3:1 <script>alert(1)</script>'],
  ['x [@almanac] <!-- y -->', 'html-refused 1:14 <!-- y -->'],
  ['x [^1] [@almanac]\n\n[^1]: y [@almanac]', 'footnote-refused 1:3 1'],
  ['- [ ] x [@almanac]', 'task-list-refused 1:3 [ ]'],
  ['![a lamp](lamp.png) [@almanac]', 'image-refused 1:1 a lamp'],
  ['# x\n\ny [@almanac]', 'heading-refused 1:1 #'],
  ['## x [@almanac]\n\ny [@almanac]', 'heading-cited 1:1 x [@almanac]'],
  ['#### x\n\ny [@almanac]', 'heading-refused 1:1 ####'],
  [
    '[forty steps [@almanac] that night](https://fog.example)',
    'citation-in-link 1:1 forty steps [@almanac] that night',
  ],
  ['[:number[steps]](https://fog.example)', 'citation-in-link 1:1 steps'],
  ['x [*a [@almanac]*][fog] [@almanac]\n\n[fog]: https://fog.example', 'citation-in-link 1:3 a [@almanac]'],
  ['- [**:number[steps] steps**](../events/lamp-lit.md)', 'citation-in-link 1:3 steps steps'],
])('%j', (body, problem) => {
  expect(problems(body)).toContain(problem);
});

test('nothing refused reaches the page', () => {
  const { html } = render(
    'x <script>alert(1)</script> <img src=x onerror=y> ![z](https://e.example/z.png) [@almanac]',
  );
  expect(html).not.toMatch(/<script|<img|onerror/);
});
