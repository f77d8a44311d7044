import { render } from 'preact';
import { unattended } from '../../utils/unattended.ts';
import { showOptions } from './options.tsx';

const app = document.getElementById('app');
if (app !== null) unattended(showOptions((view) => render(view, app)));
