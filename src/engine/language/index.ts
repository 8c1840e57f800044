export { LONGEST_READ, normalise, type ReadText, readText, type Sentence, type Token } from './read.ts';
