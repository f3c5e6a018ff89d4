// Time zones: the closed table of abbreviations, offsets, names of places, and local time to instant.

/** What a text says about the zone of its time. */
export type Zone =
  | { offset: number }
  | { place: string }
  /** An abbreviation that several zones share. */
  | { shared: string }
  /** Looks like a zone, and is none that is known. */
  | { unknown: string };

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Minutes ahead of UTC, whatever the season: who writes EST in July has written UTC-5. */
const OFFSETS: Record<string, number> = {
  ...{ UTC: 0, GMT: 0, Z: 0, ZULU: 0, WET: 0, WEST: 60, BST: 60, CET: 60, MEZ: 60 },
  ...{ CEST: 120, MESZ: 120, EET: 120, EEST: 180, MSK: 180 },
  ...{ EST: -300, EDT: -240, CDT: -300, MST: -420, MDT: -360, PST: -480, PDT: -420 },
  ...{ SGT: 480, HKT: 480, JST: 540, KST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780 },
};

/** Abbreviations that follow the season of a place. */
const PLACES: Record<string, string> = { ET: 'America/New_York', PT: 'America/Los_Angeles' };

const SHARED = new Set('CST IST CT MT AST ADT AMT ECT GST SST WST'.split(' '));

/** Every abbreviation with a meaning, as alternatives of an expression. */
export const ABBREVIATIONS = [...Object.keys(OFFSETS), ...Object.keys(PLACES)].join('|');

/** Names in full, with or without “time” behind them. */
export const ZONE_NAMES: Record<string, string> = {
  'coordinated universal time': 'UTC',
  'universal time': 'UTC',
  'greenwich mean time': 'GMT',
  'british summer time': 'BST',
  'central european summer time': 'CEST',
  'central european standard time': 'CET',
  'eastern standard time': 'EST',
  'eastern daylight time': 'EDT',
  'eastern time': 'ET',
  'pacific standard time': 'PST',
  'pacific daylight time': 'PDT',
  'pacific time': 'PT',
  'mountain standard time': 'MST',
  'mountain daylight time': 'MDT',
  'central daylight time': 'CDT',
  'central standard time': 'CST',
  'central time': 'CT',
  'india standard time': 'IST',
  'japan standard time': 'JST',
  日本時間: 'JST',
  日本標準時: 'JST',
};

/** The zone of an abbreviation in capitals, null where it is in no list. */
export function zoneOf(name: string): Zone | null {
  const offset = Object.hasOwn(OFFSETS, name) ? OFFSETS[name] : undefined;
  if (offset !== undefined) return { offset };
  if (Object.hasOwn(PLACES, name)) return { place: PLACES[name] as string };
  return SHARED.has(name) ? { shared: name } : null;
}

/** The zone of an offset as written, null where no clock shows it. */
export function offsetZone(sign: string, hours: number, minutes: number): Zone | null {
  const highest = sign === '-' ? 12 : 14;
  if (hours > highest || ![0, 30, 45].includes(minutes)) return null;
  return { offset: (sign === '-' ? -1 : 1) * (hours * 60 + minutes) };
}

function clockOf(place: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone: place,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
}

let cities: ReadonlyMap<string, string> | undefined;

/** The zones of the IANA database by their cities; listed once a date names a city, which few do. */
function citiesOfZones(): ReadonlyMap<string, string> {
  const places = Intl.supportedValuesOf('timeZone');
  return new Map(
    places.map((place) => {
      const city = (place.split('/').at(-1) as string).replaceAll('_', ' ');
      return [city.toLowerCase(), place];
    }),
  );
}

/** The zone of the IANA database that is named after a city, if there is one. */
export function placeOfCity(city: string): string | null {
  cities ??= citiesOfZones();
  return cities.get(city.toLowerCase()) ?? null;
}

/** Whether it is the name of a zone in the IANA database. */
export function isPlace(name: string): boolean {
  return /^[a-z]+\/[a-z]/i.test(name) && clockOf(name) !== null;
}

/** How far the clock there is ahead of UTC at `instant`, in ms. */
function aheadAt(clock: Intl.DateTimeFormat, instant: number): number {
  const parts = clock.formatToParts(instant);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(instant / 1000) * 1000;
}

/**
 * The instants at which a clock in the zone shows `local`: one as a rule, none or two where clocks
 * change. Null where the zone is not known.
 * @param local the time on the clock, in ms as if it were UTC
 */
export function instantsOf(local: number, zone: Zone): number[] | null {
  if ('offset' in zone) return [local - zone.offset * MINUTE];
  const clock = 'place' in zone ? clockOf(zone.place) : null;
  if (!clock) return null;
  const offsets = new Set([aheadAt(clock, local - DAY), aheadAt(clock, local + DAY)]);
  return [...offsets]
    .map((ahead) => local - ahead)
    .filter((at) => at + aheadAt(clock, at) === local);
}
