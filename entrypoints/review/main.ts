import { mountReview } from '../../src/review/index.tsx';

const root = document.getElementById('review');
if (root) mountReview(root);
