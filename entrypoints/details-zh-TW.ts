import details from 'virtual:knowledge/details/zh-TW';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readerStage } from './reader.content/stages.ts';

export default defineUnlistedScript(() => readerStage()?.card?.detailed(details));
