import { render } from 'preact';
import { showOptions } from './options.tsx';

const app = document.getElementById('app');
if (app !== null) void showOptions((view) => render(view, app));
