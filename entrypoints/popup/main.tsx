import { render } from 'preact';
import { showPopup } from './popup.tsx';

const app = document.getElementById('app');
if (app !== null) void showPopup((view) => render(view, app));
