import { mountTrends } from '../../src/trends/index.tsx';

const root = document.getElementById('trends');
if (root) mountTrends(root);
