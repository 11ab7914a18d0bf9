import { ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';

const id = z.int().min(0).nullish();

const textInput = z.object({
  type: z.literal(ComponentType.TextInput),
  id,
  custom_id: z.string().min(1).max(100),
  style: z.int().min(1).max(2),
  label: z.string().max(45).nullish(),
  min_length: z.int().min(0).max(4000).nullish(),
  max_length: z.int().min(1).max(4000).nullish(),
  required: z.boolean().nullish(),
  value: z.string().max(4000).nullish(),
  placeholder: z.string().max(100).nullish(),
});

const row = z.object({ type: z.literal(ComponentType.ActionRow), id, components: z.array(textInput).min(1).max(1) });

const label = z.object({
  type: z.literal(ComponentType.Label),
  id,
  label: z.string().min(1).max(45),
  description: z.string().max(100).nullish(),
  component: textInput,
});

/** A form that an interaction opens; text inputs, in rows or under labels. */
export const modalSchema = z.object({
  custom_id: z.string().min(1).max(100),
  title: z.string().min(1).max(45),
  components: z
    .array(z.discriminatedUnion('type', [row, label]))
    .min(1)
    .max(5),
});

export type Modal = z.output<typeof modalSchema>;
export type TextInput = z.output<typeof textInput>;

export function textInputs(modal: Modal): TextInput[] {
  return modal.components.flatMap((part) => (part.type === ComponentType.Label ? [part.component] : part.components));
}
