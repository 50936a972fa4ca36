import { z } from 'zod';

/**
 * TimelineJS3's JSON as its documentation tells it (https://timeline.knightlab.com/docs/json-format.html): which
 * properties an object may have, which it must, and what they hold. Strict, so that a property it would not read fails.
 */

const date = z.strictObject({
  year: z.number().int(),
  month: z.number().int().min(1).max(12).optional(),
  day: z.number().int().min(1).max(31).optional(),
  hour: z.number().int().min(0).max(23).optional(),
  minute: z.number().int().min(0).max(59).optional(),
  second: z.number().int().min(0).max(59).optional(),
  millisecond: z.number().int().optional(),
  display_date: z.string().optional(),
});

const text = z.strictObject({ headline: z.string().optional(), text: z.string().optional() });

const media = z.strictObject({
  url: z.string(),
  caption: z.string().optional(),
  credit: z.string().optional(),
  thumbnail: z.string().optional(),
  alt: z.string().optional(),
  title: z.string().optional(),
  link: z.string().optional(),
  link_target: z.string().optional(),
});

const background = z.strictObject({
  url: z.string().optional(),
  alt: z.string().optional(),
  color: z.string().optional(),
});

const cover = z.strictObject({
  start_date: date.optional(),
  end_date: date.optional(),
  text: text.optional(),
  media: media.optional(),
  group: z.string().optional(),
  display_date: z.string().optional(),
  background: background.optional(),
  autolink: z.boolean().optional(),
  unique_id: z.string().optional(),
});

const slide = cover.extend({ start_date: date });

const era = z.strictObject({ start_date: date, end_date: date, text: text.optional() });

export const timelineJs3 = z.strictObject({
  events: z.array(slide),
  title: cover.optional(),
  eras: z.array(era).optional(),
  scale: z.enum(['human', 'cosmological']).optional(),
});
