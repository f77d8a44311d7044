/**
 * Tells the names 花呗, 借呗 and 网商贷 from the same characters put together by grammar.
 *
 * 呗 is also a particle ("obviously", "why not"), so 花呗 may be the verb 花 "spend" or a noun in 花 "flower",
 * and 借呗 the verb 借 "borrow, lend", with that particle. Grammar decides: the particle ends its clause and
 * takes no second one; a verb shows by what stands before it, a closed class of adverbs, modals, coverbs and
 * persons; a name is a noun and may be followed by anything. What no rule speaks against is the name: in news
 * and in questions that is the normal case.
 */

/** Reads the text at a name. The first rule that fits decides. */
type Rule = readonly [isName: boolean, at: RegExp];

const at = (before: string, name: string, after = ''): RegExp =>
  new RegExp(`(?<=${before})${name}${after}`, 'y');

/** Letters, digits and Han: what a clause is made of. */
const W = '[0-9A-Za-z\u3400-\u9fff]';

const EITHER = '[花借]呗';

/** The clause ends. A mark that joins (、：/·) or introduces (（“) does not end it. */
const END = '(?![0-9A-Za-z\u3400-\u9fff、：:/|·>（(《「“‘=#&+*%_@-])';

/** The clause ends, or the next begins without a mark, as people type. */
const END_OR_NEXT = `(?:${END}|(?=反正|又不|谁还|谁怕|别磨|大不了|[哈嘿嘻]|亲|老板|怕啥|怕什么|何必|开心|没钱|似的))`;

/** Continues a noun and cannot follow a particle: a suffix, the head of a compound, another particle. */
const NOUN_GOES_ON = '(?=[的里中内上付支分账帐额套提消收吗呢吧嘛么呀了呗]|逾期|开通|网商贷)';

const QUESTION =
  '怎么|怎样|咋|如何|为什么|为何|为啥|凭什么|凭啥|什么时候|能不能|可不可以|是不是|要不要|啥时候';

/** 桃花, 火花, 碎花, 校花, 一朵花, 种花: what comes before 花 in a noun, or does something with flowers. */
const FLOWER =
  '[桃棉菱鲜梅鹃天芦红兰莲菊桂荷黄雪葵火松泪绣樱野浪雕茶眼昏水梨烟小瑰杏印莉麻银金槐菜落丹合葱香丁老头绒丽绢酒棠粟季槿琼昙灯豆紫撒霜雀牛蓝粉窗纸榴碎校春冰腰糖虾五班村警' +
  '白油塑料蛋米礼腐药薇蓉荆藤霄麦仙球冠焊钢铁假干草山百昏血仔朵束枝盆子散观添杨]|(?<![小当])心|(?<!查)看' +
  `|[种养赏摘采买卖送献浇插戴画绣剪闻](?:点|个|些)?|[树草枝芽春夏秋冬朵遍]${W}{0,4}开`;

/** 随便花, 省着花, 不花白不花, 有钱就花: what only a verb has before it, wherever its clause ends. */
const MANNER = `随便|随意|尽管|只管|尽情|使劲|劲儿|可劲|[放敞]开了?|大胆|慢慢|[省紧匀]着|不[花借]白不|[有没]钱就|想[花借]就`;

/** 就花, 能借, 该花, 他花, 让孩子花: what a verb, but hardly a noun, has before it at the end of a clause. */
const VERBAL = [
  // adverbs
  '[就都也又再总偏硬乱瞎狠快照不没]|(?<!安)全|(?<![优首])先|(?<![更很许])多|(?<![减至])少|放心|安心|地|赶紧|趁早|干脆|索性|凑合|将就|接着|继续',
  '一起|一块儿?|自己|自个儿?|统统|通通|全部|提前|拼命|大方|大把|以后|回头|到时候|[明后今过]年|路上|[可拿留等攒由随悠掰数划]着',
  '(?:[省着多少给拿弄整匀来挣要我你他领取出慢快早])点儿?',
  // modals
  '[能敢肯该想爱够]|(?<![学社机])会|(?<![获取觉])得|可以|愿意|乐意|必须|有本事|(?:就是|总|还是|当然|肯定|那|也)要|是为了|有的',
  // 过来花, 去借
  '(?<!失)去|(?<![原本后从近以未将向历看])来',
  // persons
  `[你您他她它咱们俩]|大家|[让给由随任供陪替归够]${W}{0,4}[我人爸妈爹娘哥姐弟妹婆公友学儿女子孩娃家亲]`,
  // 花了就花
  `[花借]了?就${W}{0,5}`,
].join('|');

const RULES: readonly Rule[] = [
  // 来借呗 is another firm's; 原来借呗…, 后来借呗… are not it.
  [false, at('(?<![原本后从近以未将向历看])来', '借呗')],
  // 怪獣の花唄, a song
  [false, at('怪[兽獣獸][的の]', '花呗')],
  [false, at('拿去', '花呗')],

  // 联网商贷, 官网商贷, 一网商贷: 网 belongs to the word before; 网商贷款: 贷 to the word after.
  [false, at('(?<!关)联|[电官全]|(?<!统)一|(?<!宝)内|外', '网商贷')],
  [false, /网商贷款(?!项)/y],
  [true, /网商贷/y],

  // “借呗”
  [true, at('[“「‘《【"\']', EITHER, '(?=[”」’》】"\'])')],
  // 花呗的, 花呗账单, 花呗呗
  [true, at('', EITHER, NOUN_GOES_ON)],
  // 花呗借呗 is a list, 借呗借呗 an answer.
  [true, /花呗(?=借呗)|借呗(?=花呗)/y],
  [false, at(`(?<!${W})`, '(花呗|借呗)(?=\\1)')],
  [false, at(`(?<!${W})(?:花呗(?=花)|借呗(?=借))`, EITHER, END_OR_NEXT)],
  [false, at(MANNER, EITHER, '(?![买借还能可怎为咋啥是])')],
  // From here on the name is the last thing in its clause.
  [true, new RegExp(`${EITHER}(?!${END_OR_NEXT})`, 'y')],

  // 看棉花呗, 一朵小红花呗, 放烟花呗
  [false, at(FLOWER, '花呗')],
  // 爱怎么花怎么花呗, 有多少花多少花呗, 谁有谁借呗: a question word twice asks nothing.
  [false, at(`\\1${W}{0,6}(怎么|咋|多少|什么|啥|哪|谁)${W}{0,3}|[爱想](?:怎么|咋)`, EITHER)],
  // 怎么不能花呗, 怎样才能借呗: who asks uses no 呗.
  [true, at(`(?:${QUESTION})${W}{0,10}`, EITHER)],
  // 我就花呗, 我想借呗, as the first words: 呗 draws on something said before.
  [true, at(`^[^0-9A-Za-z\u3400-\u9fff]*(?:[你您]好|请问|亲|在吗)?我(?:就|想|要|能|没|可以)?`, EITHER)],
  // 我想借借呗: the thing one wants to borrow from.
  [true, at('我[想要]花(?=花)|我[想要]借(?=借)', EITHER)],
  // 买啥都花呗, 还差多少花呗
  [true, at('(?:啥|什么|哪儿?|处处|次次|天天|谁|人人)都|多少', EITHER)],
  // 关我花呗, 降了我花呗
  [true, at('[开通关停封查改扣降恢复冻]了?[我你他她]', EITHER)],
  [false, at(VERBAL, EITHER)],
  // 有钱花呗, 分三天花呗, 匀几个花花呗
  [false, at(`[钱块毛花]|工资|奖金|红包|分${W}{1,3}[天次顿批月年]`, '花呗')],
  // 找他借呗, 从朋友家借呗; 租借呗
  [
    false,
    at(
      '(?:找|问|跟|向|管|从|去|上|到)(?:[你我他她谁]|[^的了过着是不没用开还点查看说讲提推申停封降把被让能变换转送到呗年月次季回期宝蚁复禁消诉询清办关荐绍\\s，。、]{2,7})|[借租外暂转]',
      '借呗',
    ),
  ],
  // 这钱花不花？花呗。手头紧嘛，借呗。 A clause of its own that answers or concludes.
  [false, at('(?<!(?:啥|什么|哪|怎么|咋|谁)[^？?]{0,10})[？?][”」]?[“「]?', EITHER)],
  [
    false,
    at(
      '(?<!(?:宝|微信|信用卡|银行|白条|付款|还款|账单|额度|呗|贷|买|刷|欠)[^]{0,30})[，,。！!][”」]?[“「]?',
      EITHER,
    ),
  ],
];

/** Whether the name at `start` of `text` (in simplified characters) is only those characters. */
export function isFalseFriend(text: string, start: number): boolean {
  for (const [isName, pattern] of RULES) {
    pattern.lastIndex = start;
    if (pattern.test(text)) return !isName;
  }
  return false;
}
