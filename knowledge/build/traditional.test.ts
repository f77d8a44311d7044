import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { dataFolder, readDataFolder } from './load.ts';
import { traditionalWith } from './traditional.ts';

const traditional = traditionalWith(parse(readDataFolder(dataFolder).get('zh-tw.yaml') ?? ''));

describe('traditional prose', () => {
  it.each([
    ['花呗、借呗、网商贷', '花唄、借唄、網商貸'],
    ['支付宝账单和账户', '支付寶帳單和帳戶'],
    ['年化利率按单利，不计复利', '年化利率按單利，不計複利'],
    ['征信、征求意见', '徵信、徵求意見'],
    ['按期还款，额度被下调', '按期還款，額度被下調'],
    ['质押贷款的余额', '質押貸款的餘額'],
    ['不得向大学生发放贷款', '不得向大學生發放貸款'],
    ['资金发放、资金链路', '資金發放、資金鏈路'],
    ['新签的合同', '新簽的合約'],
    ['循环信用额度', '循環信用額度'],
    ['公司已注销', '公司已註銷'],
    ['监管文件支持的对象', '監管文件支持的對象'],
    ['20日内核查答复', '20日內核查答覆'],
    ['窗口指导', '窗口指導'],
    ['一次性信用修复，制度与干预', '一次性信用修復，制度與干預'],
    ['没有数据，用户的大数据', '沒有數據，用戶的大數據'],
    ['互联网贷款', '互聯網貸款'],
    ['准备批准合并', '準備批准合併'],
  ])('converts %s', (simplified, expected) => {
    expect(traditional.prose(simplified)).toBe(expected);
  });

  it.each([
    ['个人信息默认共享', '個人資訊預設共享'],
    ['屏幕、短信、网络、算法', '螢幕、簡訊、網路、演算法'],
    ['媒体报道的营销', '媒體報導的行銷'],
  ])('uses Taiwan words in %s', (simplified, expected) => {
    expect(traditional.prose(simplified)).toBe(expected);
  });

  it.each([
    ['《网络小额贷款业务管理暂行办法》管网络贷款', '《網絡小額貸款業務管理暫行辦法》管網路貸款'],
    ['称为“网络借贷平台”', '稱為「網絡借貸平台」'],
    ['受网络营销办法约束', '受網絡營銷辦法約束'],
    ['国家互联网信息办公室', '國家互聯網信息辦公室'],
    ['由金融信用信息基础数据库收集信息', '由金融信用信息基礎數據庫收集資訊'],
  ])('keeps names and titles in %s', (simplified, expected) => {
    expect(traditional.prose(simplified)).toBe(expected);
  });

  it.each([
    ['贴息不等于“免息”，也不是“零成本”', '貼息不等於「免息」，也不是「零成本」'],
    ['有人称“所谓“20%上限”没有公开”', '有人稱「所謂『20%上限』沒有公開」'],
  ])('prints the quotation marks of Taiwan in %s', (simplified, expected) => {
    expect(traditional.prose(simplified)).toBe(expected);
    expect(traditional.name(simplified)).toBe(expected);
  });

  it('gives titles no other words', () => {
    expect(traditional.name('互联网信息服务管理办法')).toBe('互聯網信息服務管理辦法');
    expect(traditional.name('银发〔2022〕254号')).toBe('銀發〔2022〕254號');
  });

  it('says which word nobody has decided on', () => {
    expect(traditional.undecided('默认打开网络')).toBeNull();
    expect(traditional.undecided('按程序处理')).toEqual({
      simplified: '按程序处理',
      characters: '按程序處理',
      phrases: '按程式處理',
    });
    expect(traditional.undecided('“程序”与《程序法》')).toBeNull();
  });
});
