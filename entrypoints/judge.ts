import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageJudge } from '../mentions/judge.ts';
import { readerStage } from './reader.content/stages.ts';

/** Put into a page by the background when a name there is not clear by itself. */
export default defineUnlistedScript(() => readerStage()?.setJudge(pageJudge));
