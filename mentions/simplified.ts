/** The traditional characters that the names and the rules about them use, and their simplified forms. */
const TRADITIONAL =
  '唄網錢隨給讓還開關個買賣煙櫻蘭麼樣們媽爺從這裡裏點儘盡勁兒該會當願愛幾塊過來沒後說問誰貸聯電線歲夠帶罵單國陽臺著鮮蘆紅蓮黃淚繡銀蔥麗絹瓊曇燈藍紙蝦種養賞採獻澆畫聞禮藥薔麥鋼鐵假頭亂總帳賬額費統為憑時別親獎資復凍學闆內應勞選擇螞蟻';
const SIMPLIFIED =
  '呗网钱随给让还开关个买卖烟樱兰么样们妈爷从这里里点尽尽劲儿该会当愿爱几块过来没后说问谁贷联电线岁够带骂单国阳台着鲜芦红莲黄泪绣银葱丽绢琼昙灯蓝纸虾种养赏采献浇画闻礼药蔷麦钢铁假头乱总帐账额费统为凭时别亲奖资复冻学板内应劳选择蚂蚁';

const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g');

/** Unit for unit, so that offsets stay. Enough for the rules here, not a converter. */
export function simplified(text: string): string {
  return text.replace(ANY_TRADITIONAL, (character) => SIMPLIFIED.charAt(TRADITIONAL.indexOf(character)));
}
