import { isNameAtClauseEnd } from './clause-end.ts';
import { isNameWhereClauseGoesOn } from './clause-goes-on.ts';
import { type Judge, type PageJudge, SONG } from './clear-mentions.ts';
import { contextOf } from './context.ts';
import { latinNameTest } from './latin-names.ts';
import { once } from './once.ts';
import { simplified, simplifier } from './simplified.ts';

/** A Japanese text on Alipay means the product, not the song. */
const PAYMENT = /alipay|アリペイ|支付|[蚂螞][蚁蟻]/i;

/** What the rules of clause-end.ts turn on besides. */
const simplifiedMore = simplifier(
  '銷與對給進選談稱當離刪綁換變請現過動記點個時無擇',
  '销与对给进选谈称当离删绑换变请现过动记点个时无择',
);

export const pageJudge: PageJudge = { with: judgeWith, contextOf };

function judgeWith(pageContext: () => number): Judge {
  return (folded) => {
    const isLatinName = latinNameTest(folded, pageContext);
    const isSong = once(() => SONG.test(folded) && !PAYMENT.test(folded));
    const plain = once(() => simplifiedMore(simplified(folded)));
    return ({ term, written, start, end }) => {
      if (/^\w/.test(written)) return isLatinName(term, start, end);
      if (written === '花唄' && isSong()) return false;
      return isNameWhereClauseGoesOn(plain(), start) ?? isNameAtClauseEnd(plain(), start);
    };
  };
}
