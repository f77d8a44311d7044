/**
 * Words that stand alone on buttons, tabs and table heads, by the trade of the page that has them. A single one says
 * little (every news site has 登录 in its menu); several different ones of one trade say what a page is for.
 * Commas separate; English in lower case.
 */
const LABELS = {
  mail: '收件箱,发件箱,草稿箱,草稿,已发送,垃圾邮件,垃圾箱,已删除,写信,写邮件,收信,收件人,发件人,抄送,密送,回复全部,全部回复,附件,收件匣,寄件備份,寄件者,收件者,inbox,sent,sent mail,sent items,drafts,spam,junk,trash,compose,new message,reply all,forward,to,from,cc,bcc,subject,attachments,starred,snoozed,deleted items',
  editor:
    '加粗,斜体,下划线,插入图片,插入链接,插入表格,撤销,重做,保存草稿,存草稿,存为草稿,发布文章,定时发布,字数,代码块,标题样式,封面,添加标签,粗體,斜體,復原,儲存草稿,bold,italic,underline,undo,redo,save draft,publish,preview,insert image,insert link,insert table,move to trash,word count,featured image,strikethrough,paragraph,heading',
  checkout:
    '收货地址,收货人,配送方式,支付方式,付款方式,提交订单,应付金额,应付总额,订单金额,订单编号,订单号,订单信息,订单详情,实付款,商品总额,商品金额,优惠券,发票信息,立即支付,确认支付,确认付款,去支付,收银台,余额支付,扫码支付,去结算,结算,合计,小计,付款账号,付款账户,收款人,收款账号,收款账户,转账金额,交易密码,支付密码,手续费,還款金額,還款帳戶,付款帳戶,order summary,subtotal,shipping address,billing address,shipping method,payment method,place order,pay now,checkout,proceed to checkout,total,promo code,card number,expiry date,cvc,cvv,security code,order total,estimated tax,amount due',
  shop: '加入购物车,立即购买,加入購物車,立即購買,库存,商品详情,规格参数,商品评价,累计评价,月销量,销量,促销,配送至,选择颜色,尺码,数量,收藏商品,进店逛逛,七天无理由退换,正品保证,商品介绍,售后保障,商品規格,運費,add to cart,add to basket,add to bag,buy now,in stock,out of stock,quantity,qty,size,color,colour,customer reviews,product details,product description,specifications,add to wishlist,sku,free shipping,ships from,sold by,free delivery',
  forum:
    '楼主,樓主,沙发,板凳,只看该作者,只看楼主,只看樓主,倒序浏览,发帖,发新帖,发表新帖,回帖,高级模式,电梯直达,积分,精华,威望,版主,注册时间,最后登录,本版,引用,回覆主題,發文,写回答,邀请回答,关注问题,好问题,被浏览,quote,posts,joined,join date,new topic,new thread,post reply,reply to thread,thread starter,report post,topic starter,moderator,senior member,junior member,accepted answer,ask question,your answer,asked,viewed,threads',
  search:
    '搜索结果,相关搜索,搜索工具,百度快照,全部时间,时间不限,按相关度,按时间排序,按相关度排序,大家还在搜,搜尋結果,相關搜尋,高级搜索,search results,related searches,people also ask,any time,sort by relevance,sort by date,search tools,advanced search,relevance',
  docs: '本页目录,本页内容,快速开始,快速入门,安装,返回值,示例,示例代码,请求参数,返回参数,响应参数,错误码,接口说明,帮助中心,有帮助,没有帮助,没帮助,已解决,未解决,编辑此页,在本页,上次更新,请求示例,调用说明,文档中心,产品文档,相关文档,edit this page,on this page,installation,getting started,quick start,quickstart,parameters,returns,examples,usage,api reference,was this article helpful?,was this page helpful?,was this helpful?,submit a request,contact support,help center,documentation,docs,reference,articles in this section,edit on github',
  wiki: '查看历史,参考资料,外部链接,词条,词条统计,编辑词条,最近更改,随机条目,随机页面,同义词,多义词,基本信息,参见,外部連結,參考資料,檢視歷史,编辑次数,科普中国,词条标签,view history,talk,external links,see also,what links here,recent changes,random article,view source,permanent link,cite this page',
  jobs: '岗位职责,任职要求,职位描述,职位要求,工作地点,工作地址,薪资,投递简历,立即申请,申请职位,学历要求,工作经验,招聘人数,立即沟通,薪资范围,岗位要求,福利待遇,工作職責,應徵條件,apply now,apply for this job,responsibilities,qualifications,requirements,job description,about the role,job type,salary,what you’ll do,employment type,benefits,who you are,what we offer',
  recipe:
    '食材,用料,做法,烹饪时间,份量,配料,难度,主料,辅料,烹饪步骤,ingredients,instructions,directions,prep time,cook time,total time,servings,yield,nutrition,nutrition facts,jump to recipe,print recipe',
  novel:
    '上一章,下一章,加入书签,章节目录,返回目录,投推荐票,加入书架,返回书页,章节报错,存书签,previous chapter,next chapter,prev chapter,add bookmark,chapter list',
  event:
    '活动时间,活动地点,立即报名,我要报名,报名截止,主办方,门票,嘉宾,议程,报名费用,活动详情,活動時間,活動地點,立即報名,票价,register now,venue,tickets,date and time,agenda,speakers,get tickets,add to calendar,organizer,organiser,buy tickets,rsvp',
  tracker:
    '经办人,优先级,状态,指派给,指派,里程碑,处理人,报告人,问题类型,影响版本,修复版本,assignees,assignee,milestone,no one assigned,reviewers,reporter,priority,status,component,labels,affects version,fix version,pull requests',
  paper:
    '摘要,关键词,關鍵詞,分类号,中图分类号,基金项目,引用本文,作者单位,参考文献,收稿日期,下载全文,相似文献,abstract,keywords,doi,cite this article,references,cited by,download pdf,author information,affiliations,citations,conflict of interest,corresponding author',
} as const;

const LONGEST_LABEL = 24;

export type Trade = keyof typeof LABELS;

const tradeOf = new Map<string, Trade>(
  (Object.entries(LABELS) as [Trade, string][]).flatMap(([trade, labels]) =>
    labels.split(',').map((label): [string, Trade] => [label, trade]),
  ),
);

/** Counts the different labels of each trade among short texts. */
export class TradeCounter {
  readonly #seen = new Set<string>();
  readonly counts: Partial<Record<Trade, number>> = {};

  /** `text`: a text as the page has it; a count or a value after the label (`Inbox (3)`, `收件人：张三`) is left off. */
  add(text: string): void {
    if (text.length > LONGEST_LABEL) return;
    const end = text.search(/[:：(（\d]/);
    const label = (end < 0 ? text : text.slice(0, end)).trim().toLowerCase();
    const trade = tradeOf.get(label);
    if (!trade || this.#seen.has(label)) return;
    this.#seen.add(label);
    this.counts[trade] = (this.counts[trade] ?? 0) + 1;
  }
}
