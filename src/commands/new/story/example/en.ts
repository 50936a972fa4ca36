import type { ExampleWords } from './example-words.ts';

/** The words of the example story in English. */
export const en: ExampleWords = {
  description: 'What this publication explains, in one or two sentences. Write your own in site.yml.',
  rights: 'All rights reserved',
  gazette: {
    publisher: 'Example Gazette',
    title: 'Bridge opens at last',
    label: 'Made-up report on the opening',
  },
  council: {
    publisher: 'Council of Example Town',
    title: 'Decision on the footbridge',
    label: 'Made-up minutes of the council',
    note: 'Made up, to show where a note appears',
  },
  town: { name: 'Example Town', country: 'Nowhere' },
  visitors: { measure: 'People who crossed the example bridge on the first day' },
  planned: {
    title: 'The example bridge is decided',
    text: 'The council of Example Town decides to build a footbridge, although some shopkeepers are against it [@example-council].',
  },
  opens: {
    title: 'The example bridge opens',
    text: 'A footbridge [decided a year before](example-bridge-decided.md) opens in Example Town [@example-gazette; @example-council].',
  },
  term: {
    term: 'footbridge',
    short: 'A bridge for people on foot. This definition is an example: write your own.',
    text: 'Below its definition, an entry of the glossary may say more, with its sources [@example-council].',
  },
  claim: {
    text: 'The example bridge takes customers away from the shops on the quay, the shopkeepers say [@example-gazette].',
  },
  topic: {
    question: 'Why did Example Town build a bridge?',
    summary:
      'The ferry had become too small, so the council of Example Town built a bridge [@example-council].',
    text: `## A short answer

This page is an example of a theme: it answers one question and leads to the explainers that belong to it. Example Town needed a bridge
because its ferry was full every morning, and the [new footbridge](../events/example-bridge-opens.md) changed that
[@example-gazette; @example-council].`,
  },
  article: {
    title: 'An example: how Example Town got its bridge',
    summary: 'A made-up explainer with one of everything. Read it once, then write your own in its place.',
    inBrief: [
      'Example Town does not exist, so nobody can be harmed by a mistake in this example [@example-council].',
      'Its footbridge opened in June 2020, because the ferry had become too small [@example-gazette].',
      'On the first day :number[example-visitors] people crossed it [@example-gazette].',
    ],
    text: `## What happened

On 1 June 2020 a footbridge [opened](../events/example-bridge-opens.md) in Example Town, because the old ferry had become too small
for the people who crossed the river every day [@example-gazette; @example-council]. None of this is true. The town, the bridge and
the sources are made up, so that you can see each part of an explainer in its place before you write your own [@example-council].

The council had [decided to build it](../events/example-bridge-decided.md) a year earlier, although some shopkeepers on the quay were
against it [@example-council]. They feared that nobody would walk past their doors any more, while the council expected more
visitors, not fewer [@example-gazette; @example-council].

An explainer begins with what happened, because most readers want to know that first. Each paragraph ends with its sources in square
brackets, as you can see in the file of this text, and a paragraph that names none is refused [@example-council]. Whoever doubts a
sentence can then look up where it comes from, which is the reason why this site exists [@example-council].

## Who says what

The people of Example Town do not agree about their bridge, and an explainer says so. The shopkeepers say that it takes their
customers away, but they have shown no figures [@example-gazette]. The council calls the same bridge a success, although it has not
published any figures of the shops either [@example-council].

Say who makes a statement, and let readers see how far it is supported. The shopkeepers’ statement has a file of its own, in which it
is marked as claimed, because nobody else has confirmed it [@example-gazette]. It is listed at the end of this page, since the first
lines of this file name it [@example-gazette].

## One figure

On the first day :number[example-visitors] people crossed the bridge [@example-gazette]. The number is not typed into this sentence: it
comes from a file of its own, so it changes everywhere at once when somebody counts again [@example-gazette]. What was said before stays
in that file, with its day and its author, so readers can see how the count has changed [@example-gazette; @example-council].

Most explainers need few figures. If a number never changes, like the length of the bridge, type it as it is, because
a file for it would help nobody [@example-council].

## Words that need an explanation

Some readers do not know what a footbridge is, so the glossary explains it. The word is found in the text without any mark, and its
definition opens when it is pressed [@example-council]. If your texts use other forms of a word, list them in the file of the term,
which may also hold its full name [@example-council].

Link to an event where the text tells of it, as this example does above, because the link shows readers when it happened and what else
happened in those days [@example-council]. The timeline needs no work: it takes the dates from the files of the events and puts
them in order, even though some are known by the month alone [@example-council].

## What nobody knows

Nobody has counted how many people took the ferry in its last year, so it is not possible to say how many more cross the river today
[@example-gazette; @example-council]. Tell your readers what is missing, and where they would look for it, but do so only once
in each explainer [@example-council].

:::analysis
A paragraph between these two marks is the view of your newsroom. It needs no source, so readers see at once that it is yours. Use it
rarely, because people come for what can be checked.
:::

## How to make it yours

Begin with your sources, because everything else cites them. Then write the events, the theme and one explainer, and look at the site
after each, while the check tells you what is still missing [@example-council]. When nothing of your own leads to an example any more, delete
the files whose names begin with “example”, which is done with one command [@example-council].

An explainer of 600 to 1,100 words is read to its end by most people, so this one is as long as a short one should be
[@example-council].`,
  },
  about: {
    title: 'About this site',
    summary: 'Who publishes this site, and how we work. An example: write your own.',
    text: `Say here who you are, who pays for your work, and how readers can reach you. A page like this one needs no sources.

Everything about [Example Town](../articles/example-explainer.md) is made up.`,
  },
  lines: {
    title: 'An example text, line by line',
    summary:
      'What better sources make of each statement of a made-up leaflet. Delete this page if you check no text.',
    text: 'A made-up leaflet about the example bridge went round. We tell each of its statements in our own words, and say below what other sources make of it [@example-gazette].',
  },
  statement: {
    said: 'The example bridge opened in June 2020.',
    text: 'The newspaper and the council give the same day [@example-gazette; @example-council].',
  },
  avoided: { avoid: 'in the framework of', write: 'in, under', because: 'it says nothing' },
};
