/** The traditional characters of the names, and those that the rules of clause-goes-on.ts turn on. */
const TRADITIONAL = '唄網貸螞蟻開關從沒麼為誰還內賬帳額嗎錢來產聯';
const SIMPLIFIED = '呗网贷蚂蚁开关从没么为谁还内账帐额吗钱来产联';

export const simplified = simplifier(TRADITIONAL, SIMPLIFIED);

/** Maps unit for unit, so that offsets stay. Enough for the rules here, not a converter. */
export function simplifier(from: string, to: string): (text: string) => string {
  const any = new RegExp(`[${from}]`, 'g');
  return (text) => text.replace(any, (character) => to.charAt(from.indexOf(character)));
}

/** A pattern for a simplified name in any of its writings, mixed ones included. */
export function anyWriting(name: string): string {
  return name.replace(/./g, (character) => {
    const traditional = TRADITIONAL[SIMPLIFIED.indexOf(character)];
    return traditional === undefined ? character : `[${character}${traditional}]`;
  });
}
