import knowledge from 'virtual:knowledge/card/en';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { provideKnowledge } from './reader.content/stages.ts';

export default defineUnlistedScript(() => provideKnowledge(knowledge));
