import { render } from 'preact';
import { showGuide } from './guide.tsx';

const app = document.getElementById('app');
if (app !== null) void showGuide((view) => render(view, app));
