import { at, EITHER, firstVerdict, LETTER, type Rule, W } from './clause-goes-on.ts';

/**
 * Tells the names 花呗 and 借呗 where they end their clause, as the particle 呗 does too. The name is a noun, so it
 * needs something that governs a noun (用花呗, 他的花呗), while a verb or a flower has an adverb, a person, a plant
 * before it (就花呗, 找你爸借呗, 看梨花呗), which are too many to list and need not be.
 */

const ASKING = '怎么|怎样|咋|如何|为什么|为何|为啥|凭什么|凭啥|什么时候|哪来';
const ASKED = '怎么|咋|多少|什么|啥|哪|谁';

/**
 * A verb one does to a product, a preposition or conjunction, an owner, a sum: 用, 注销, 和, 我的, 2600元. What also
 * ends an adverbial or goes with flowers is spelt out as a word: 路上花呗, 终于花呗, 红的花呗, 盛开花呗 govern nothing.
 */
const GOVERNS_NOUN = [
  '[还关闭销停刷欠持待碰查和与跟及或被对从靠给向元万期找进掉选择付收谈聊称为比道算加见括戒赖迷恋离弃绝封降除删卸载装骗盗套扣怪恨厌谢恩懂解论救撑垫填补凑抢领改换变入抵遭超含推荐清办请绑扫沾冻夺退仿爆脱呗]',
  `(?<![够零费])用|(?<![放敞乐笑盛绽它得]|[树草枝芽春夏秋冬朵遍]${W}{0,4})开了?|[通用还关欠销刷停掉办清背填变封降退回绑卸删戒冻制骗点给]了`,
  '(?<![大一])把|(?<![敢勇终])于|(?<!大)笔|(?<![哪不])怕|(?<!应)当|(?<![现实正自])在|(?<![都全满就净还也])是|(?<![立随])即',
  `(?<!自)取|(?<![登个])记|(?<![拿取骑带借搬推])走|(?<=${W})提|[我你您他她们己人家友婆公妈爸哥姐弟妹户生宝谁欠还用刷开骗走说问选扣付到办]的`,
  '开通|上线|支付宝|集团|致电|查看|告别|旗下|欠下|[例比诸]如|如果|[退变换转找]回|[变改换付办]成|[用提说想退转谈聊收存接]到|[接忍承]受|再无|除了|[看撞]见了|[啥么]叫',
  '[没我你他她们只还]有|有没有|[用还登迷爱染搭绑点]上|(?<![不路经])过|[说提想聊谈得不]起|[别又没敢乱]动|(?<!主)动(?=借)|[背欠用还扛盯开顶指靠想]着|[别再乱误莫瞎去]点',
  `不[了到着]|[查看用提问关还开磨究解]了?一?下|[清刷]空|[开多]出|[不只]要|能不能|可不可以|是不是|(?<!${W})可`,
  '[开办搞有没]了?个|[那这下第]一?.?个|(?:没了|[用刷]光了?|[用还刷]完了?|多少)(?=花)|还完',
  // 关我花呗, 降了他花呗; 买啥都花呗
  '(?:投诉|起诉|举报|体验|对标|吐槽|点名|曝光|约谈|警惕|揭秘|起底|评测|推广|关注)[了过]?|最爱|比起',
  '[开通关停封查改扣降恢复冻欠]了?[我你他她]|(?:啥|什么|哪儿?|处处|次次|天天|谁|人人)都',
].join('|');

/**
 * 先花, 想借, 你花, 有钱花; 烟花, 看花: no name, whatever the text is about. Unicode orders Han characters by
 * radical: the ranges are 木 and 艹, trees and herbs.
 */
const NO_NAME =
  '[就都也又再想能该敢会得先多少着点去来你他她们钱花么便劲火烟雪红鲜看种买送只心阳\u6728-\u6b1f\u8278-\u864e]';
const TOPIC = '支付宝|蚂蚁|网贷|征信|额度|账单|分期|免息|用户|消费金融';

const RULES: readonly Rule[] = [
  // 爱怎么花怎么花呗, 有多少花多少花呗, 谁有谁借呗: a question word twice asks nothing.
  [false, at(`\\1${W}{0,6}(${ASKED})${W}{0,3}|[爱想](?:怎么|咋)`, EITHER)],
  // 怎么不能花呗: who asks uses no 呗.
  [true, at(`(?:${ASKING})${W}{0,10}`, EITHER)],
  // 我就花呗, 我想借呗, as the first words: 呗 draws on something said before.
  [true, at(`^[^${LETTER}]*(?:[你您]好|请问|亲|在吗)?我(?:就|想|要|能|没有?|可以)?`, EITHER)],
  // 我想借借呗: the thing one wants to borrow from.
  [true, at('我[想要]([花借])', '\\1呗')],
  [true, at(GOVERNS_NOUN, EITHER)],
  // 找亲戚借呗
  [false, at(`[找跟向问]${W}{1,8}`, '借呗')],
  // 这钱花不花？花呗。 手头紧嘛，借呗。 A clause of its own answers or concludes; but 拿啥付的？花呗。 再见，花呗。
  [false, at(`(?<!(?:${ASKED})[^？?]{0,10})[？?][”」]?[“「]?`, EITHER)],
  [true, at('(?:^[是对嗯不]的?|再见|拜拜|谢|你好|别了)[了你谢]*[，,]', EITHER)],
  [false, at(`${NO_NAME}|[，,。！!][”」]?[“「]?`, EITHER)],
  // 首页 理财 花呗; a text about borrowing; a heading, which ends without a mark
  [true, at(`(?<!${W})|(?:${TOPIC})[^]{0,40}`, EITHER)],
  [true, at('', EITHER, '\\s*$')],
];

/** Whether 花呗 or 借呗 at `start` of `text` (in simplified characters), the last thing in its clause, is the name. */
export function isNameAtClauseEnd(text: string, start: number): boolean {
  return firstVerdict(RULES, text, start) ?? false;
}
