/** A command or an option as read from Discord or about to be sent. Fields that decide nothing are left alone. */
type Body = Readonly<Record<string, unknown>>;

const COMMAND = ['type', 'name', 'description', 'default_member_permissions', 'nsfw', 'contexts', 'integration_types'];
const OPTION = [
  'type',
  'name',
  'description',
  'required',
  'autocomplete',
  'min_length',
  'max_length',
  'choices',
  'channel_types',
];
const SETS = ['contexts', 'integration_types', 'channel_types'];

/** True when two sets of commands are the same to Discord: their order, defaults and ids aside. */
export function sameCommands(a: readonly object[], b: readonly object[]): boolean {
  return JSON.stringify(normal(a)) === JSON.stringify(normal(b));
}

function normal(commands: readonly object[]): unknown[] {
  return (commands as readonly Body[])
    .map((command) => [...pick(command, COMMAND), ...options(command)])
    .toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

function options({ options: list }: Body): unknown[] {
  return Array.isArray(list) ? list.map((option: Body) => [...pick(option, OPTION), ...options(option)]) : [];
}

// Left out, null, false, an empty text and an empty list are Discord's ways to say the default.
function pick(body: Body, fields: readonly string[]): unknown[] {
  return fields.map((field) => {
    const value = body[field];
    if (field === 'choices' && Array.isArray(value)) return value.map(({ name, value: of }: Body) => [name, of]);
    if (SETS.includes(field) && Array.isArray(value)) return value.toSorted();
    const isEmpty = (typeof value === 'string' || Array.isArray(value)) && value.length === 0;
    return value === undefined || value === false || isEmpty ? null : value;
  });
}
