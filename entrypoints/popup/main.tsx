import { render } from 'preact';
import { unattended } from '../../utils/unattended.ts';
import { showPopup } from './popup.tsx';

const app = document.getElementById('app');
if (app !== null) unattended(showPopup((view) => render(view, app)));
