import { mountPacks } from '../../src/pack-editor/index.tsx';

const root = document.getElementById('packs');
if (root) mountPacks(root);
