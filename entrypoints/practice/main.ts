import { mountPractice } from '../../src/practice/index.tsx';

const root = document.getElementById('practice');
if (root) mountPractice(root);
