/** Frequent characters of which traditional writing has another form: the names have one each, sentences several. */
const TRADITIONAL =
  /[辦復錄刪臺術協訴純虛資唄貸網為還這個們來時說對開關與會過後發從現無沒麼嗎錢費額產業務實經國當應請點選變認證號電話銷戶險風樣條帳據動傳學習難讓將續給員檢數間種體長東車問題見進連運達億萬兩]/;

/** Whether a text may be in traditional characters, for which the claim matcher needs a table. */
export function mayBeTraditional(text: string): boolean {
  return TRADITIONAL.test(text);
}
