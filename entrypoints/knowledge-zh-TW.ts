import knowledge from 'virtual:knowledge/card/zh-TW';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { zhTW as strings } from '../locales/zh-TW.ts';
import { provideWords } from './reader.content/stages.ts';

export default defineUnlistedScript(() => provideWords({ knowledge, strings }));
