import { z } from 'zod';

/** Discord trims the text of an embed before it measures it. */
const text = (max: number) => z.string().trim().max(max);
const url = z
  .string()
  .max(2048)
  .regex(/^(https?|attachment):\/\/\S+$/);
const picture = z.object({ url });

/** Null and an empty text mean the same as leaving a field out. */
function optional<Value extends z.ZodType>(value: Value) {
  return value.nullish().transform((given) => (given === null || given === '' ? undefined : given));
}

const embedSchema = z.object({
  title: optional(text(256)),
  description: optional(text(4096)),
  url: optional(url),
  timestamp: optional(z.iso.datetime({ offset: true })),
  color: optional(z.int().min(0).max(0xffffff)),
  footer: optional(z.object({ text: text(2048), icon_url: optional(url) })),
  image: optional(picture),
  thumbnail: optional(picture),
  author: optional(z.object({ name: text(256).min(1), url: optional(url), icon_url: optional(url) })),
  fields: z
    .array(z.object({ name: text(256).min(1), value: text(1024).min(1), inline: z.boolean().nullish() }))
    .max(25)
    .nullish(),
});

type EmbedForm = z.output<typeof embedSchema>;

/** The embeds of one message: at most 10, together at most 6,000 characters. */
export const embedsSchema = z
  .array(embedSchema)
  .max(10)
  .superRefine((embeds, context) => {
    if (embeds.reduce((sum, embed) => sum + embedLength(embed), 0) <= 6000) return;
    context.addIssue({
      code: 'custom',
      message: 'Embed size exceeds maximum size of 6000',
      params: { code: 'MAX_EMBED_SIZE_EXCEEDED' },
    });
  })
  // An embed in which there is nothing to see is dropped.
  .transform((embeds) =>
    embeds.filter((embed) => embedLength(embed) > 0 || embed.image || embed.thumbnail).map(normalise),
  );

export type Embed = z.output<typeof embedsSchema>[number];

function embedLength(embed: EmbedForm): number {
  const fields = embed.fields ?? [];
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name];
  return [...texts, ...fields.flatMap(({ name, value }) => [name, value])].reduce(
    (sum, part) => sum + (part?.length ?? 0),
    0,
  );
}

function normalise({ fields, ...embed }: EmbedForm) {
  return {
    type: 'rich' as const,
    ...embed,
    fields: fields?.map((field) => ({ ...field, inline: field.inline ?? false })),
  };
}
