import { ButtonStyle, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import { z } from 'zod';

const snowflake = z.string().regex(/^\d{1,20}$/);
const id = z.int().min(0).nullish();
const customId = z.string().min(1).max(100);
const emoji = z.object({ id: snowflake.nullish(), name: z.string().nullish(), animated: z.boolean().nullish() });
const url = z
  .string()
  .max(512)
  .regex(/^(https?|discord):\/\/\S+$/);
/** A field that Discord fills in where it is left out. */
function or<Value extends z.ZodType, Fallback>(value: Value, fallback: Fallback) {
  return value.nullish().transform((given) => given ?? fallback);
}
const media = z.object({
  url: z
    .string()
    .max(2048)
    .regex(/^(https?|attachment):\/\/\S+$/),
});

const button = z
  .object({
    type: z.literal(ComponentType.Button),
    id,
    style: z.enum(ButtonStyle),
    label: z.string().max(80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: url.nullish(),
    sku_id: snowflake.nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((form, context) => {
    const refuse = (field: string, code: string, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message, params: { code } });
    if (form.style === ButtonStyle.Premium) return;
    if (!form.label && !form.emoji)
      refuse('label', 'BUTTON_COMPONENT_INVALID_LABEL', 'A button must have a label or emoji');
    const link = form.style === ButtonStyle.Link;
    if (link && !form.url) refuse('url', 'BUTTON_COMPONENT_URL_REQUIRED', 'A url is required');
    if (!link && !form.custom_id) refuse('custom_id', 'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED', 'A custom id is required');
    if (form.url && form.custom_id)
      refuse(
        'custom_id',
        'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
        'A custom id and url cannot both be set',
      );
  });

const selectBase = z.object({
  id,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: or(z.int().min(0).max(25), 1),
  max_values: or(z.int().min(1).max(25), 1),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
});

const selectOption = z.object({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

const stringSelect = selectBase
  .extend({ type: z.literal(ComponentType.StringSelect), options: z.array(selectOption).min(1).max(25) })
  .superRefine(({ options }, context) => {
    options.forEach(({ value }, index) => {
      if (options.findIndex((other) => other.value === value) === index) return;
      context.addIssue({
        code: 'custom',
        path: ['options', index, 'value'],
        message: 'The specified option value is already used',
        params: { code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED' },
      });
    });
  });

const entitySelect = selectBase.extend({
  type: z.literal([
    ComponentType.UserSelect,
    ComponentType.RoleSelect,
    ComponentType.MentionableSelect,
    ComponentType.ChannelSelect,
  ]),
  default_values: z
    .array(z.object({ id: snowflake, type: z.enum(SelectMenuDefaultValueType) }))
    .max(25)
    .nullish(),
  channel_types: z.array(z.int()).nullish(),
});

const actionRow = z
  .object({
    type: z.literal(ComponentType.ActionRow),
    id,
    components: z
      .array(z.discriminatedUnion('type', [button, stringSelect, entitySelect]))
      .min(1)
      .max(5),
  })
  .superRefine(({ components }, context) => {
    if (components.length === 1 || components.every(({ type }) => type === ComponentType.Button)) return;
    context.addIssue({
      code: 'custom',
      path: ['components'],
      message: 'The sum of component widths in a row exceeds 5',
      params: { code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED' },
    });
  });

const textDisplay = z.object({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: z.string().min(1).max(4000),
});

const thumbnail = z.object({
  type: z.literal(ComponentType.Thumbnail),
  id,
  media,
  description: z.string().max(1024).nullish(),
  spoiler: or(z.boolean(), false),
});

const section = z.object({
  type: z.literal(ComponentType.Section),
  id,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});

const gallery = z.object({
  type: z.literal(ComponentType.MediaGallery),
  id,
  items: z
    .array(z.object({ media, description: z.string().max(1024).nullish(), spoiler: or(z.boolean(), false) }))
    .min(1)
    .max(10),
});

const file = z.object({ type: z.literal(ComponentType.File), id, file: media, spoiler: or(z.boolean(), false) });

const separator = z.object({
  type: z.literal(ComponentType.Separator),
  id,
  divider: or(z.boolean(), true),
  spacing: or(z.int().min(1).max(2), 1),
});

const container = z.object({
  type: z.literal(ComponentType.Container),
  id,
  components: z.array(z.discriminatedUnion('type', [actionRow, textDisplay, section, gallery, file, separator])).min(1),
  accent_color: or(z.int().min(0).max(0xffffff), null),
  spoiler: or(z.boolean(), false),
});

/** One component at the top of a message, of either generation. */
export const componentSchema = z.discriminatedUnion('type', [
  actionRow,
  textDisplay,
  section,
  gallery,
  file,
  separator,
  container,
]);

export type TopComponent = z.output<typeof componentSchema>;
export type Button = z.output<typeof button>;
export type Select = z.output<typeof stringSelect> | z.output<typeof entitySelect>;
export type Component = TopComponent | Button | Select | z.output<typeof thumbnail>;
