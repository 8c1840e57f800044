import { mountOptions } from '../../src/options/index.tsx';

const root = document.getElementById('options');
if (root) mountOptions(root);
