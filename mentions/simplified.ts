/** The traditional characters of the names, and those that the rules on false friends turn on. */
const TRADITIONAL =
  '唄網貸螞蟻開關銷與對從給進選談稱當離刪綁換變請現過動記點個沒麼為時誰還內賬帳額嗎錢來產無擇聯';
const SIMPLIFIED =
  '呗网贷蚂蚁开关销与对从给进选谈称当离删绑换变请现过动记点个没么为时谁还内账帐额吗钱来产无择联';

const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g');

/** Unit for unit, so that offsets stay. Enough for the rules here, not a converter. */
export function simplified(text: string): string {
  return text.replace(ANY_TRADITIONAL, (character) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(character)));
}

/** A pattern for a simplified name in any of its writings, mixed ones included. */
export function anyWriting(name: string): string {
  return name.replace(/./g, (character) => {
    const traditional = TRADITIONAL[SIMPLIFIED.indexOf(character)];
    return traditional === undefined ? character : `[${character}${traditional}]`;
  });
}
