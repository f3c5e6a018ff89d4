// Whatever the instant and the spelling, it is read back; and no soup of date parts is read as the future.
import { readInstant } from '../../../src/core/dates/read-instant.js';
import { random } from '../../support/random.js';

const NOW = Date.parse('2026-10-14T12:00:00.000Z');
const now = new Date(NOW).toISOString();
const DAY = 86_400_000;
const EN =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const DE =
  'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const FR =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const ES =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  );
const PT =
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'.split(
    ' ',
  );
const IT =
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre'.split(
    ' ',
  );
const WEEK = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

interface Parts {
  y: string;
  m: number;
  mm: string;
  d: number;
  dd: string;
  hh: string;
  mi: string;
  h12: number;
  half: string;
  week: string;
}

/** The zone is put behind, but for `before`, where it stands behind the time. */
const SPELLINGS: Record<string, (parts: Parts, zone: string) => string> = {
  iso: ({ y, mm, dd, hh, mi }) => `${y}-${mm}-${dd}T${hh}:${mi}`,
  basic: ({ y, mm, dd, hh, mi }) => `${y}${mm}${dd}T${hh}${mi}`,
  blank: ({ y, mm, dd, hh, mi }) => `${y}-${mm}-${dd} ${hh}:${mi}`,
  slashes: ({ y, mm, dd, hh, mi }) => `${y}/${mm}/${dd} ${hh}:${mi}`,
  dots: ({ y, mm, dd, hh, mi }) => `${dd}.${mm}.${y}, ${hh}:${mi}`,
  military: ({ y, m, d, hh, mi }) => `${d} ${EN[m]?.slice(0, 3)} ${y} ${hh}${mi}`,
  british: ({ y, m, d, hh, mi, week }) => `${week}, ${d} ${EN[m]} ${y} at ${hh}:${mi}`,
  american: ({ y, m, d, h12, mi, half }) => `${EN[m]} ${d}, ${y} ${h12}:${mi} ${half}`,
  before: ({ y, m, d, h12, mi, half }, zone) =>
    `${h12}:${mi}${half}${zone} on ${EN[m]?.slice(0, 3)} ${d} ${y}`,
  german: ({ y, m, d, hh, mi }) => `${d}. ${DE[m]} ${y} um ${hh}:${mi} Uhr`,
  french: ({ y, m, d, hh, mi }) => `le ${d} ${FR[m]} ${y} à ${hh}h${mi}`,
  spanish: ({ y, m, d, hh, mi }) => `${d} de ${ES[m]} de ${y}, a las ${hh}:${mi}`,
  portuguese: ({ y, m, d, hh, mi }) => `${d} de ${PT[m]} de ${y} às ${hh}h${mi}`,
  italian: ({ y, m, d, hh, mi }) => `${d} ${IT[m]} ${y} alle ore ${hh}:${mi}`,
  japanese: ({ y, m, d, hh, mi }) => `${y}年${m + 1}月${d}日 ${hh}時${mi}分`,
};

/** How a zone is written, and its minutes ahead of UTC. */
const ZONES: [string, number][] = [
  [' UTC', 0],
  ['', 0],
  [' +05:30', 330],
  [' UTC-3', -180],
  [' (GMT+1)', 60],
  [' JST', 540],
  [' EDT', -240],
  [' Asia/Kolkata', 330],
  [' America/Phoenix', -420],
];

function partsOf(local: Date): Parts {
  const two = (value: number) => String(value).padStart(2, '0');
  const [m, d, hour] = [local.getUTCMonth(), local.getUTCDate(), local.getUTCHours()];
  return {
    ...{ y: String(local.getUTCFullYear()), m, mm: two(m + 1), d, dd: two(d) },
    ...{ hh: two(hour), mi: two(local.getUTCMinutes()), h12: hour % 12 || 12 },
    ...{ half: hour < 12 ? 'am' : 'pm', week: WEEK[local.getUTCDay()] as string },
  };
}

test.each(Object.entries(SPELLINGS))(
  'every instant spelled as %s is read back',
  (spelling, spell) => {
    const next = random(11);
    for (let round = 0; round < 200; round += 1) {
      const instant = Math.floor((NOW - DAY - next() * 900 * DAY) / 60_000) * 60_000;
      const [zone, ahead] = ZONES[round % ZONES.length] as [string, number];
      const said = spell(partsOf(new Date(instant + ahead * 60_000)), zone);
      const text = spelling === 'before' ? said : said + zone;
      expect([text, readInstant(text, { now }).instant]).toEqual([
        text,
        new Date(instant).toISOString(),
      ]);
    }
  },
);

const BITS =
  `2026-10-09 2027-01-02 20.11. 9/10/2026 Oct 9 15 2026 03:10 3pm 22h noon UTC CST CET -05:00 + - – to or until
  Europe/Berlin ( ) , ; . / T Z at am 日 2026年 10月 09日 3時 ~ ? since ack Friday \u200b << # the 9th of`.split(
    /\s+/,
  );

test('no soup of date parts throws or is read as the future, and each has one outcome', () => {
  const next = random(5);
  for (let round = 0; round < 5_000; round += 1) {
    const bits = Array.from({ length: 1 + Math.floor(next() * 9) }, () => {
      return (BITS[Math.floor(next() * BITS.length)] as string) + (next() < 0.7 ? ' ' : '');
    });
    const text = bits.join('');
    const { instant, assumed, problem, empty } = readInstant(text, { now });
    if (instant !== null) expect(Date.parse(instant)).toBeLessThanOrEqual(NOW + 300_000);
    const outcomes = [instant !== null, !instant && assumed !== null, problem !== null, empty];
    expect([text, outcomes.filter(Boolean).length]).toEqual([text, 1]);
  }
});
