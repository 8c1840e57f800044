import { mountPanel } from '../../src/panel/index.tsx';

const root = document.getElementById('panel');
if (root) mountPanel(root);
