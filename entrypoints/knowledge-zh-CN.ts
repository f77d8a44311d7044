import knowledge from 'virtual:knowledge/card/zh-CN';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zhCN as strings } from '../locales/zh-CN.ts';
import { provideWords } from './reader.content/stages.ts';

export default defineUnlistedScript(() => provideWords({ knowledge, strings }));
