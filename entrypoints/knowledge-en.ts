import knowledge from 'virtual:knowledge/card/en';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { en as strings } from '../locales/en.ts';
import { provideWords } from './reader.content/stages.ts';

export default defineUnlistedScript(() => provideWords({ knowledge, strings }));
