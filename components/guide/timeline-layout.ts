import { type RuleState, statusOn } from '../../knowledge/freshness.ts';
import type { Rule } from '../../knowledge/guide-types.ts';
import type { IsoDate, PartialDate } from '../../knowledge/types.ts';
import { startOf } from './rules-in-time.ts';

/** A rule or an event as it is drawn; lengths in px from the left of the chart. */
export interface TimelineRow {
  readonly rule: Rule;
  readonly state: RuleState;
  readonly start: number;
  /** Where the bar ends; null for what is a point: an event, a text without force, an end nobody dated. */
  readonly end: number | null;
  /** Still in force: the bar runs to the edge of the chart. */
  readonly isOpen: boolean;
  /** Where it was announced, if it took effect later. */
  readonly announced: number | null;
}

export interface TimelineLayout {
  readonly rows: readonly TimelineRow[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly today: number;
}

/** The axis begins here: no rule in the knowledge is older. What were older would stand at the edge. */
const FIRST_YEAR = 2013;
/** Few rules are older than this; their years share less room. */
const DENSE_UNTIL = 2020;
const DENSE_SHARE = 0.2;

const NEVER_IN_FORCE: readonly RuleState[] = ['event', 'draft', 'unpublished'];

/** Places rules on a time axis between `left` and `right`. The axis ends with the year after today. */
export function timelineLayout(
  rules: readonly Rule[],
  today: IsoDate,
  { left, right }: { readonly left: number; readonly right: number },
): TimelineLayout {
  const last = Math.floor(yearOf(today)) + 1;
  const dense = left + (right - left) * DENSE_SHARE;
  const at = (year: number): number =>
    year < DENSE_UNTIL
      ? left + ((Math.max(year, FIRST_YEAR) - FIRST_YEAR) / (DENSE_UNTIL - FIRST_YEAR)) * (dense - left)
      : dense + ((Math.min(year, last) - DENSE_UNTIL) / (last - DENSE_UNTIL)) * (right - dense);
  const place = (date: PartialDate): number => at(yearOf(date));

  const rows = rules.map((rule): TimelineRow => {
    const state = statusOn(rule, today);
    const over = rule.until ?? rule.supersededOn;
    const isOver = state === 'expired' || state === 'superseded';
    const isPoint = NEVER_IN_FORCE.includes(state) || (isOver && over === null);
    const start = place(startOf(rule));
    const announced = announcedBefore(rule);
    return {
      rule,
      state,
      start,
      end: isPoint ? null : over === null ? right : Math.max(place(over), start),
      isOpen: !isPoint && over === null,
      announced: announced === null ? null : place(announced),
    };
  });
  const years = [FIRST_YEAR, 2017];
  for (let year = DENSE_UNTIL; year < last; year++) years.push(year);
  return { rows, years: years.map((year) => ({ year, x: at(year) })), today: place(today) };
}

function announcedBefore({ announced, effective }: Rule): PartialDate | null {
  return announced !== null && effective !== null && announced < effective ? announced : null;
}

/** 2026-07-02 is 2026.5; a month or a year counts from its beginning. */
function yearOf(date: PartialDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** As much of a text as fits into `width` px at `size` px, by the width of Han and of Latin letters. */
export function fitText(text: string, width: number, size: number): string {
  let room = width - size;
  let fitting = '';
  for (const character of text) {
    room -= size * (character > '\u2e7f' ? 1 : /[A-Z]/.test(character) ? 0.7 : 0.58);
    if (room < 0) return `${fitting.trimEnd()}…`;
    fitting += character;
  }
  return text;
}
