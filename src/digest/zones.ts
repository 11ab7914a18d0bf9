import { UserError } from '../errors.ts';
import { shown } from '../rules/options.ts';

/** A time zone to choose: its name, and how it is shown, with its difference from UTC. */
export type ZoneChoice = { readonly name: string; readonly value: string };

// Names that Intl goes by, and those that people use today.
const TODAY: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Between a name and its difference from UTC. */
const BEHIND = ' · ';
/** Offered before anything is typed. */
const PINNED = [
  'UTC',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
];

/**
 * The name of a time zone that Intl knows, in today's spelling.
 * @throws UserError for any other
 */
export function zoneCalled(typed: string): string {
  // A choice may be entered as it is shown.
  const [name = ''] = typed.split(BEHIND);
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', {
      timeZone: name.trim().replaceAll(' ', '_'),
    }).resolvedOptions();
    return TODAY[timeZone] ?? timeZone;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const [near] = zonesLike(typed, 0, 1);
    const remedy = near === undefined ? 'such as Europe/Berlin, Asia/Kolkata or UTC' : `such as ${near.value}`;
    throw new UserError(`timezone: "${shown(typed)}" is no time zone. Give an IANA name, ${remedy}.`);
  }
}

/** Time zones for what has been typed so far: by city, then by any part of their names, old names too. */
export function zonesLike(typed: string, now: number, most: number): ZoneChoice[] {
  const wanted = folded(typed);
  const all = wanted === '' ? PINNED : names();
  const rank = (name: string) => {
    const forms = [name, ...Object.keys(TODAY).filter((old) => TODAY[old] === name)].map(folded);
    if (forms.some((form) => form === wanted)) return 0;
    if (forms.some((form) => cityOf(form).startsWith(wanted))) return 1;
    return forms.some((form) => form.includes(wanted)) ? 2 : 3;
  };
  return all
    .map((name) => ({ name, at: wanted === '' ? 0 : rank(name) }))
    .filter(({ at }) => at < 3)
    .toSorted((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ name }) => ({ name: `${name}${BEHIND}${offsetOf(name, now)}`, value: name }));
}

function names(): string[] {
  return ['UTC', ...Intl.supportedValuesOf('timeZone').map((name) => TODAY[name] ?? name)].toSorted();
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replaceAll(' ', '_');
}

function cityOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** "UTC+05:45". */
function offsetOf(timeZone: string, now: number): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now);
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return offset.replace('GMT', 'UTC');
}
