import { expect, test } from 'vitest';
import { Page } from './page.ts';
import { makeSelfContained } from './single-file.ts';

const selfContained = async (html: string) => {
  const page = new Page(html);
  await makeSelfContained(page, read);
  return page.toString();
};
const read = (address: string) => Promise.resolve(Buffer.from(address.endsWith('.css') ? 'a{}' : '<svg/>'));

test('styles and pictures come inside; scripts, the site’s frame and links to files stay behind', async () => {
  const html =
    '<link rel="stylesheet" href="/p.css" media="print"><link rel="icon" href="/i.svg"><link rel="canonical" href="/d/">' +
    '<script src="/s.js"></script><header class="site-header"><a href="/">x</a></header>' +
    '<div class="actions small"><button>Print</button></div><section class="keep">K</section>' +
    '<img src="/m.svg" alt=""><span class="file" data-file="/f.pdf"><a href="/f.pdf">F</a></span><p>Text</p>';
  const svg = `data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}`;
  expect(await selfContained(html)).toBe(
    `<style media="print">a{}</style><link rel="icon" href="${svg}"><img src="${svg}" alt=""><p>Text</p>`,
  );
});

test('what is no picture cannot come inside', async () => {
  await expect(selfContained('<img src="/m.exe" alt="">')).rejects.toThrow('/m.exe');
});
