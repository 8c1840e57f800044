/**
 * What a customer wrote themselves. Quoted history, automatic footers, addresses and pasted logs are not
 * their voice; they become spaces, so that offsets hold.
 */
const HISTORY =
  /^(?:[ \t]*(?:On [^\n]{6,120} wrote:|-{2,}\s*(?:Original|Forwarded) [Mm]essage\s*-{2,}|_{10,})[ \t]*$|From: [^\n]+\n(?:Sent|Date|To): )/m;
const SIGNATURE = /^-- ?$/m;
const ANSWER_BELOW = /^[^\n]*wrote:[ \t]*\n(?:[ \t]*\n)?[ \t]*>/;
const INTRODUCTION = /^[ \t]*On [^\n]{6,120} wrote:[ \t]*$/gm;
const QUOTED_LINE = /^[ \t]*>[^\n]*$/gm;
const FOOTER =
  /^[ \t]*(?:Sent from (?:my|Outlook|Yahoo)|Get Outlook for |Please consider the environment|(?:This (?:e-?mail|message|communication)|The (?:information|contents?)(?: contained)? (?:in|of) this (?:e-?mail|message))[^\n]{0,80}(?:confidential|intended|privileged)|(?:confidentiality notice|disclaimer)\b|If you (?:are not the intended|have received this (?:e-?mail|message) in error))[^\n]*$/gim;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,64}\.[\w.-]{2,64}/gi;
const LOG_LINE =
  /^[ \t]*(?:\|[^\n]*\||\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d[^\n]*|at [\w$.]+ ?\([^\n]*|(?:\[?(?:ERROR|WARN|INFO|DEBUG|TRACE|FATAL)\]?[ :])[^\n]*|[{}<[][^\n]*[\]}>;,{[]|[^\n]*(?:Exception|Traceback|0x[0-9a-f]{4,})[^\n]*)$/gm;

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** The text with everything but the customer's own words turned into spaces; offsets stay. */
export function ownVoice(text: string): string {
  let own = text;
  for (const end of [HISTORY, SIGNATURE]) {
    const at = own.search(end);
    // An answer below the quoted lines is the customer's own.
    const answersBelow = at >= 0 && own.slice(0, at).trim() === '' && ANSWER_BELOW.test(own.slice(at));
    if (at >= 0 && !answersBelow) own = own.slice(0, at) + blank(own.slice(at));
  }
  for (const noise of [INTRODUCTION, QUOTED_LINE, FOOTER, LOG_LINE, ADDRESS]) own = own.replace(noise, blank);
  return own;
}

const SPEECH = /"[^"\n]{1,400}"/g;

/** Also turns quoted speech of three words or more into spaces: a feeling named in it is somebody else's. */
export function withoutSpeech(text: string): string {
  return text.replace(SPEECH, (quote) => (quote.trim().split(/\s+/).length >= 3 ? blank(quote) : quote));
}
