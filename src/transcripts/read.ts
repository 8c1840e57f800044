import { chatLogReader } from './chat-log.ts';
import { jsonCutter } from './json-records.ts';
import { readRecord } from './layouts/index.ts';
import { mailboxReader } from './mailbox.ts';
import { type TableMapping, tableReader } from './table.ts';
import type { Read } from './transcript.ts';

export interface ReadOptions {
  /** Tells JSON, tables, mailboxes and chat logs apart. */
  fileName: string;
  /** Which column is which in a table; guessed from the headings where left out. */
  mapping?: TableMapping;
}

interface Reader {
  push(piece: string): Read[] | Promise<Read[]>;
  end(): Read[] | Promise<Read[]>;
}

/**
 * The conversations in a file, one by one as its bytes come in, and what had to be passed over. Reads as far as it can
 * and never throws for what is in the file. The same comes out however the bytes are cut into pieces.
 */
export async function* readTranscripts(
  pieces: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Read, void, void> {
  let decoder: TextDecoder | undefined;
  let reader: Reader | undefined;
  let head = new Uint8Array(0);
  let broken = false;
  for await (const piece of pieces) {
    let bytes = piece;
    if (!decoder) {
      // The encoding stands in the first bytes, however few come at once.
      head = joined(head, piece);
      if (head.length < 2) continue;
      decoder = new TextDecoder(encodingOf(head));
      bytes = head;
    }
    const text = decoder.decode(bytes, { stream: true });
    broken ||= text.includes('\uFFFD');
    reader ??= readerFor(options, text);
    yield* await reader.push(text);
  }
  if (decoder && reader) {
    yield* await reader.push(decoder.decode());
    yield* await reader.end();
  }
  if (broken) yield { reason: 'letters that were saved in another encoding' };
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function readerFor({ fileName, mapping }: ReadOptions, start: string): Reader {
  const name = fileName.toLowerCase();
  if (/\.(?:csv|tsv|tab)$/.test(name)) return tableReader(mapping);
  if (/\.(?:mbox|mbx|eml)$/.test(name) || start.startsWith('From ')) return mailboxReader();
  if (/\.(?:json|jsonl|ndjson)$/.test(name) || /^\s*(?:\{|\[\s*\{)/.test(start)) return jsonReader();
  return chatLogReader();
}

function jsonReader(): Reader {
  const cutter = jsonCutter();
  const read = (record: string | null): Read =>
    record === null ? { reason: 'a record that is too large' } : readRecord(record);
  return {
    push: (piece) => cutter.push(piece).map(read),
    end: () => (cutter.end() ? [{ reason: 'the file ends in the middle of a record' }] : []),
  };
}
