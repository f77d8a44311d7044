import { render } from 'preact';
import { unattended } from '../../utils/unattended.ts';
import { showGuide } from './guide.tsx';

const app = document.getElementById('app');
if (app !== null) unattended(showGuide((view) => render(view, app)));
