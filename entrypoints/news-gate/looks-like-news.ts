import { isServiceHost } from '../../utils/hosts.ts';
import type { PageFacts } from './page-facts.ts';
import type { Trade } from './page-trades.ts';

/** Articles of people who report, of people who write for themselves, and of whoever. */
const NEWS_TYPE =
  /^(?:(?:analysis|askpublic|background|opinion|reportage|review)?newsarticle|liveblogposting|blogposting)$/;
const OTHER_TYPE =
  /^(?:qapage|question|discussionforumposting|faqpage|techarticle|apireference|jobposting|recipe|product|productgroup|event|course|softwareapplication|softwaresourcecode|searchresultspage|collectionpage|profilepage|contactpage|aboutpage|checkoutpage|scholarlyarticle|medicalscholarlyarticle|videoobject|movie|musicrecording|book|hotel|lodgingbusiness|restaurant|realestatelisting|offer|dataset|howto|quiz|definedterm|itemlist)$/;
const OTHER_OG_TYPE = /^(?:object|product|profile|video|music|books?|game|place|restaurant|business)\b/;
const OTHER_GENERATOR =
  /discuz|phpbb|vbulletin|xenforo|discourse|nodebb|flarum|mybb|mediawiki|dokuwiki|docusaurus|vuepress|vitepress|gitbook|sphinx|mkdocs|javadoc|doxygen|moodle|shopify|woocommerce|prestashop|magento|opencart/;

const SERVICE_PATH =
  /\/(?:log-?in|log-?on|sign-?in|sign-?up|register|passport|check-?out|cart|cashier|inbox|compose|wp-admin|wp-login)(?:\.\w+)?(?:\/|$)/i;

/** A part of a title, between the marks that set off the name of the site. */
const SERVICE_TITLE =
  /^(?:.{0,8}(?:登录|登入|注册|註冊|找回密码|重置密码|忘記密碼|身份验证|收银台|结算页|确认订单|提交订单|购物车|購物車|收件箱|写邮件|写文章)|(?:\w+ )?(?:log ?in|sign ?in|sign ?up|create (?:an? )?account|reset (?:your )?password|checkout|(?:your |shopping )?cart|inbox|compose)(?: (?:to|with) .{1,30})?)(?: ?\(\d+\))?$/i;
const OTHER_TITLE =
  /^.{0,16}(?:隐私(?:权)?(?:政策|声明|条款)|隱私權?政策|用户(?:服务)?协议|服务(?:协议|条款)|服務條款|使用条款|使用條款|法律声明|免责声明|关于我们|關於我們|联系我们|聯絡我們|招聘|帮助中心|常见问题)(?:$|[\s_\-|–—·])|第.{1,9}[章回节話话](?:\s|$|[_：:])|维基|維基|搜索结果|搜尋結果|\bprivacy (?:policy|notice)\b|\bterms (?:of|and)\b|\bcookie policy\b|\bwikipedia\b|\bissue #\d|\bpull request #\d|\bsearch results\b|\babout us\b|\bcontact us\b|\bfaq\b|的做法|[-–—|·›»]\s[^-–—|·›»]{0,24}\b(?:support|help|help cent(?:er|re)|docs|documentation|wiki|forums?|community|board|careers|jobs|store|shop|events|recipes)$|(?:帮助中心|文档|论坛|論壇|百科|社区|贴吧|招聘|商城|商店|小说|小說|问答|客服|课堂|词典|医院)$/i;

/** Names of newspapers, channels and kinds of articles. */
const NEWS_TITLE =
  /新闻|新聞|资讯|資訊|财经|財經|财讯|[日晚早周]报|[日晚早週]報|时报|時報|时评|時評|评论|評論|快讯|快訊|头条|頭條|要闻|要聞|独家|獨家|专访|專訪|组图|深度|观察|觀察|记者|記者|\b(?:news|times|post|daily|weekly|herald|tribune|gazette|sentinel|journal|opinion|exclusive|breaking|analysis)\b/i;

/** How many different labels of a trade show that the page is for it alone. Articles have a few, to share and comment. */
const SERVICES: Partial<Record<Trade, number>> = { mail: 4, editor: 4, checkout: 3 };

const TITLE_MARK = /\s*[-–—_|·›»]\s*/;

const SHORTEST_PASSAGE = 60;
const WHOLE_PASSAGE = 80;
const LONG_PASSAGE = 350;
const NEEDED = 3.5;

/**
 * Whether a page reads like an article of news: by its markup, or by a headline, a date, a byline and running prose.
 * Blogs and content farms count, since rumours stand there. Pages that handle passwords, money, mail or drafts never
 * do; forums, encyclopedias, manuals, shops and lists of articles do not either.
 */
export function looksLikeNews(facts: PageFacts): boolean {
  // What happens hour by hour is marked as such, and dates interrupt it.
  const text = markup(facts) >= 4 ? facts.prose : facts.passage;
  if (text < SHORTEST_PASSAGE || isService(facts)) return false;
  return markup(facts) + layout(facts) + prose(facts) - otherTrades(facts) >= NEEDED;
}

function isService(facts: PageFacts): boolean {
  return (
    isServiceHost(facts.url) ||
    SERVICE_PATH.test(facts.url.split(/[?#]/, 1)[0] ?? '') ||
    facts.cardFields > 0 ||
    facts.title.split(TITLE_MARK).some((part) => SERVICE_TITLE.test(part)) ||
    Object.entries(SERVICES).some(([trade, many]) => (facts.trades[trade as Trade] ?? 0) >= many) ||
    (facts.passwordFields > 0 && !isArticleWithSignIn(facts))
  );
}

/** Newspapers have a box to sign in above their articles; the terms of a service are long too, but speak to the reader. */
function isArticleWithSignIn(facts: PageFacts): boolean {
  return markup(facts) >= 2 && facts.passage >= LONG_PASSAGE && facts.addressed < 2;
}

function markup({ types, ogType, publishedMeta }: PageFacts): number {
  const isNews = types.some((type) => NEWS_TYPE.test(type));
  const isArticle = types.some((type) =>
    /^(?:article|report|advertisercontentarticle|satiricalarticle)$/.test(type),
  );
  const isOpenGraph = /^(?:article|news|blog)/.test(ogType);
  const points = (isNews ? 4 : 0) + (isArticle ? 2 : 0) + (isOpenGraph ? 2 : 0) + (publishedMeta ? 2 : 0);
  return Math.min(points, 4);
}

function layout({ title, headline, date, byline }: PageFacts): number {
  const dated = { published: 2, revised: 1, none: 0 }[date];
  return (
    { titled: 1, untitled: 0.5, none: 0 }[headline] +
    dated +
    (byline ? 1 : 0) +
    (NEWS_TITLE.test(title) ? 1 : 0)
  );
}

function prose({ passage, paragraphs, subheads, reporting }: PageFacts): number {
  const length = passage >= LONG_PASSAGE ? 1.5 : passage >= WHOLE_PASSAGE ? 1 : 0;
  const shape = paragraphs >= 3 ? 0.5 : paragraphs === 1 ? -1 : 0;
  // Descriptions and manuals have a heading for each paragraph.
  const pieces = subheads >= 2 && subheads >= paragraphs * 0.75 ? -1.5 : 0;
  return length + shape + pieces + Math.min(reporting, 4) / 2;
}

function otherTrades(facts: PageFacts): number {
  const {
    types,
    ogType,
    generator,
    title,
    trades,
    prose,
    passage,
    code,
    prices,
    addressed,
    clauses,
    answersQuery,
  } = facts;
  const labels = Math.max(
    0,
    ...Object.entries(trades).map(([trade, count]) => (trade in SERVICES ? 0 : count)),
  );
  const isOther = types.some((type) => OTHER_TYPE.test(type)) && !types.some((type) => NEWS_TYPE.test(type));
  return (
    ([0, 0.5, 2.5, 4][labels] ?? 6) +
    (isOther || OTHER_OG_TYPE.test(ogType) ? 3 : 0) +
    (OTHER_GENERATOR.test(generator) ? 2.5 : 0) +
    (OTHER_TITLE.test(title) ? 4 : 0) +
    (answersQuery ? 4 : 0) +
    (passage < prose / 3 ? 3 : passage < prose / 2 ? 1.5 : 0) +
    Math.min(code, 3) / 2 +
    Math.min(prices, 2) +
    (clauses >= 2 ? 2 : 0) +
    (addressed >= 4 ? 2 : addressed >= 2 ? 1 : 0)
  );
}
