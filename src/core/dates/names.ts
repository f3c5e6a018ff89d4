// Names of months and days of the week, without accents, in seven languages.

/** By month, from January: English, German, French, Spanish, Portuguese, Italian; then short forms. */
const MONTH_LISTS = [
  'january januar janner janvier enero janeiro gennaio jan janv ene gen',
  'february februar feber fevrier febrero fevereiro febbraio feb fev fevr',
  'march marz maerz mars marzo marco mar mrz',
  'april avril abril aprile apr avr abr',
  'may mai mayo maio maggio mag',
  'june juni juin junio junho giugno jun giu',
  'july juli juillet julio julho luglio jul juil lug',
  'august aout agosto aug ago',
  'september septembre septiembre setiembre setembro settembre sept sep set',
  'october oktober octobre octubre outubro ottobre oct okt out ott',
  'november novembre noviembre novembro nov',
  'december dezember decembre diciembre dezembro dicembre dec dez dic',
];

const WEEKDAY_LISTS = [
  'sunday sonntag dimanche domingo domenica sun so dim dom 日曜日 日',
  'monday montag lundi lunes segunda segunda-feira lunedi mon mo lun seg 月曜日 月',
  'tuesday dienstag mardi martes terca terca-feira martedi tue tues di mar ter 火曜日 火',
  'wednesday mittwoch mercredi miercoles quarta quarta-feira mercoledi wed mi mer mie qua 水曜日 水',
  'thursday donnerstag jeudi jueves quinta quinta-feira giovedi thu thur thurs do jeu jue gio qui 木曜日 木',
  'friday freitag vendredi viernes sexta sexta-feira venerdi fri fr ven vie sex 金曜日 金',
  'saturday samstag sonnabend samedi sabado sabato sat sa sam sab 土曜日 土',
];

function numbered(lists: string[], first: number): Map<string, number> {
  return new Map(
    lists.flatMap((list, at) =>
      list.split(' ').map((name): [string, number] => [name, at + first]),
    ),
  );
}

/** Month from 1 by name. */
export const MONTHS = numbered(MONTH_LISTS, 1);

/** Day of the week by name, Sunday is 0. */
export const WEEKDAYS = numbered(WEEKDAY_LISTS, 0);

/** Short forms that are words as well: a month only beside a day and a year. */
export const WEAK_MONTHS = new Set('may mar set out ago mag gen'.split(' '));
