import { expect, test } from 'vitest';
import { whyNotContact, whyNotOrigin, whyNotWebAddress } from './web-address.ts';

test.each([
  'https://example.org',
  'http://example.org/a?b=c#d',
  'https://www.example.org:8443/a',
  'https://xn--mgba3gch31f060k.example/',
  'https://مثال.example/مسار',
  'https://example.org/~user/a@b',
  'https://example.org./',
  'https://fr.wikipedia.org/wiki/Mali_(pays)',
])('readers may be sent to %s', (address) => {
  expect(whyNotWebAddress(address)).toBeUndefined();
});

test.each([
  ['javascript:alert(1)', 'Not a web address'],
  ['javascript://x/%0aalert(1)', 'Not a web address'],
  ['data:text/html,x', 'Not a web address'],
  ['file:///etc/passwd', 'Not a web address'],
  ['ftp://example.org/a', 'Not a web address'],
  ['example.org', 'Not a web address'],
  ['//example.org', 'Not a web address'],
  // URL itself mends these (https://url.spec.whatwg.org/#special-authority-slashes-state).
  ['https:example.org', 'Not a web address'],
  ['https:/example.org', 'Not a web address'],
  [' https://example.org', 'Not a web address'],
  ['https://fog.example/a\nb', 'no space'],
  ['https://fog.example/a b', 'no space'],
  ['https://fog.example/a\tb', 'no space'],
  ['https:\\\\fog.example', 'Not a web address'],
  ['https://known.example\\@other.example', 'no space'],
  ['https://known.example@other.example/', 'nothing before an @'],
  ['https://known.example:80@other.example/', 'nothing before an @'],
  ['https://@other.example/', 'nothing before an @'],
  ['http://127.0.0.1:22/', 'names a host'],
  ['http://2130706433/', 'names a host'],
  ['http://[::1]/', 'names a host'],
  ['http://localhost/', 'names a host'],
  ['https://intranet/a', 'names a host'],
  ['https://', 'No browser'],
  ['https://exa mple.org', 'no space'],
  ['https://example.org:99999/', 'No browser'],
  ['https://a%40b.example/', 'No browser'],
])('readers are not sent to %j: %s', (address, why) => {
  expect(whyNotWebAddress(address)).toContain(why);
});

test.each(['https://news.example', 'https://news.example/', 'http://news.example:8080'])(
  'a site may be at %s',
  (address) => {
    expect(whyNotOrigin(address)).toBeUndefined();
  },
);

test.each([
  ['https://news.example/mali/', 'write https://news.example, and give the path to the build as BASE_PATH'],
  ['https://news.example/mali', 'write https://news.example, and'],
  ['https://news.example/?a', 'write https://news.example, and'],
  ['https://news.example#c', 'write https://news.example, and'],
  ['https://u:p@news.example', 'nothing before an @'],
  ['not a url', 'Not a web address'],
  ['news.example', 'Not a web address'],
])('a site is not at %s', (address, why) => {
  expect(whyNotOrigin(address)).toContain(why);
});

test.each(['errata@news.example', 'first.last+errata@mail.news.example', 'https://news.example/contact'])(
  'corrections go to %s',
  (contact) => {
    expect(whyNotContact(contact)).toBeUndefined();
  },
);

test.each([
  ['call us', 'Neither an e-mail address nor'],
  ['gullhaven.example/contact', 'Neither an e-mail address nor'],
  ['a@b.c?bcc=evil@example.org', 'Not an e-mail address'],
  ['mailto:errata@news.example', 'Not an e-mail address'],
  ['Errata <errata@news.example>', 'Not an e-mail address'],
  ['a@b.example, c@d.example', 'Not an e-mail address'],
  ['errata@news', 'Not an e-mail address'],
  ['.errata@news.example', 'Not an e-mail address'],
  ['errata@-news.example', 'Not an e-mail address'],
  ['javascript://x/%0aalert(document.domain)', 'Neither an e-mail address nor'],
  ['https://a@b.example/', 'nothing before an @'],
])('corrections do not go to %j', (contact, why) => {
  expect(whyNotContact(contact)).toContain(why);
});
