import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { formError } from '../forms.ts';
import { componentSchema } from './components.ts';
import { embedsSchema } from './embeds.ts';
import { layoutIssues } from './layout.ts';

const snowflake = z.union([z.string().regex(/^\d{1,20}$/), z.int().transform(String)]);

const allowedMentionsSchema = z
  .object({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).nullish(),
    users: z.array(snowflake).max(100).nullish(),
    roles: z.array(snowflake).max(100).nullish(),
    replied_user: z.boolean().nullish(),
  })
  .superRefine((form, context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (!form.parse?.includes(kind) || !form[kind]?.length) continue;
      context.addIssue({
        code: 'custom',
        path: [kind],
        message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
        params: { code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE' },
      });
    }
  });

export type AllowedMentions = z.output<typeof allowedMentionsSchema>;

/** The body of every route that writes a message. Absent keys matter in edits: they leave what was there. */
export const messageFormSchema = z.object({
  content: z.string().trim().max(2000).nullish(),
  embeds: embedsSchema.nullish(),
  components: z.array(componentSchema).max(40).nullish(),
  allowed_mentions: allowedMentionsSchema.nullish(),
  flags: z.int().min(0).nullish(),
  attachments: z
    .array(
      z.object({
        id: snowflake,
        filename: z.string().min(1).max(1024).nullish(),
        description: z.string().max(1024).nullish(),
      }),
    )
    .max(10)
    .nullish(),
  message_reference: z
    .object({
      message_id: snowflake,
      channel_id: snowflake.nullish(),
      guild_id: snowflake.nullish(),
      fail_if_not_exists: z.boolean().nullish(),
      type: z.literal(0).nullish(),
    })
    .nullish(),
  nonce: z.union([z.string().max(25), z.int().transform(String)]).nullish(),
  enforce_nonce: z.boolean().nullish(),
});

export type MessageForm = z.output<typeof messageFormSchema>;

const legacyFields = ['content', 'embeds'] as const;

/** Throws 50035 where fields that are right by themselves do not go together under these flags. */
export function checkLayout(form: Pick<MessageForm, 'content' | 'embeds' | 'components'>, flags: number): void {
  const modern = (flags & MessageFlags.IsComponentsV2) !== 0;
  const issues = [
    ...layoutIssues(form.components ?? [], flags),
    ...legacyFields
      .filter((field) => modern && form[field]?.length)
      .map((field) => ({
        path: [field],
        code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      })),
  ];
  if (issues.length > 0) throw formError(issues);
}
