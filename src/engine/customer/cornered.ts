import { type Cue, compileCue, type Match, matchesOf } from '../language/index.ts';

const BLOCK = [
  "(can't|cannot|couldn't|won't let|unable to|not able to|doesn't let|wouldn't let|can not) ..(log|get|open|check|print|access|pay|run|submit|upload|download|send|book|use|reach|enter|load|sign|export|save|finish|start|board|work|do|connect|import)",
  '(stuck|locked|blocked|frozen|crashed|crashes|down|rejected|declined|failed|fails|failing|error|expired|greyed|spinning|blank|suspended) ..',
  "(still|yet) (not|no|nothing|hasn't|haven't|waiting|says|showing|in|at|pending|isn't)",
  "(hasn't|haven't|not|never|isn't|won't|doesn't|didn't) ..(arrived|come|came|working|work|loading|load|shown|received|here|through|open|showing|moved|updated|confirmed|letting|accept)",
].map(compileCue);
const DEADLINE = [
  '(flight|fly|flying|train|ferry|boarding|wedding|funeral|interview|exam|payroll|wages|hearing|appointment|demo|presentation|deadline|event|party|surgery|operation|visa|assignment|essay|tax|birthday|course|show|meeting|audit|launch|shift|class|lesson|graduation|concert|match) ..(is|are|at|on|in|by|due|starts|closes|leaves|runs|run|goes out|tomorrow|tonight|today|before) ..({day}|#|##|#am|##am|#pm|midnight|noon|hour|hours|minutes|morning|days)',
  '(due|closes|expires|ends|leaves|starts|deadline|submit|submitted|file|run|runs|fly|travel|board|graded|collected|needed|need) ..(by|on|at|before|in|is|today|tonight|tomorrow)? ..(tomorrow|tonight|today|midnight|noon|#am|##am|#pm|friday|thursday|monday|tuesday|wednesday|saturday|sunday|an hour|minutes|hours|morning)',
  '(before|by|in|within) (tomorrow|tonight|midnight|{n} hours|{n} minutes|{n} mins|{n} days|an hour|#am|##am|#pm)',
].map(compileCue);
/** Characters: further apart the two belong to different matters. */
const NEAR = 200;

function places(cues: Cue[], text: string): Match[] {
  return cues.flatMap((cue) => matchesOf(cue, text));
}

/** Where a customer tells of something that does not work and of a time by which it must; empty unless both stand near each other. */
export function findCornered(text: string): Match[] {
  const deadlines = places(DEADLINE, text);
  if (deadlines.length === 0) return [];
  for (const block of places(BLOCK, text)) {
    const deadline = deadlines.find(({ from, to }) => from - block.to < NEAR && block.from - to < NEAR);
    if (deadline) return [block, deadline];
  }
  return [];
}
