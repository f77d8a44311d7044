/** Of a time in ms since 1970, on a clock from 00:00 to 23:59: `hour12: false` would have midnight as 24 in places. */
export function timeOfDay(time: number): string {
  return new Date(time).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
}
