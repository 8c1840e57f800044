import { describe, expect, it } from 'vitest';
import { type Area, spotBeside } from '../../src/marks/spot.ts';

const WINDOW = { width: 1000, height: 800 };
const NOTE = { width: 200, height: 40 };
const area = (left: number, top: number, width: number, height: number): Area => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

describe('the place of a note', () => {
  it('is below a button in the middle of the window, flush with its outer edge', () => {
    expect(spotBeside(area(100, 300, 80, 30), NOTE, WINDOW, [])).toEqual({ left: 100, top: 338 });
    expect(spotBeside(area(800, 300, 80, 30), NOTE, WINDOW, [])).toEqual({ left: 680, top: 338 });
  });

  it('is beside the button where there is no room below', () => {
    expect(spotBeside(area(800, 765, 80, 30), NOTE, WINDOW, [])).toEqual({ left: 592, top: 760 });
    expect(spotBeside(area(100, 765, 80, 30), NOTE, WINDOW, [])).toEqual({ left: 188, top: 760 });
  });

  it('spares the reply, and goes above where only that is free', () => {
    const reply = area(0, 340, 1000, 400);
    const foot = area(0, 290, 1000, 45);
    expect(spotBeside(area(100, 300, 80, 30), NOTE, WINDOW, [reply])).toEqual({ left: 188, top: 295 });
    expect(spotBeside(area(100, 300, 80, 30), NOTE, WINDOW, [reply, foot])).toEqual({ left: 100, top: 252 });
  });

  it('hangs down beside the button where its middle would reach into the reply', () => {
    const reply = area(0, 600, 1000, 140);
    const tall = { width: 200, height: 55 };
    expect(spotBeside(area(800, 744, 80, 30), tall, WINDOW, [reply])).toEqual({ left: 592, top: 744 });
  });

  it('never covers the button, even where everything else is to be spared', () => {
    const everything = area(0, 0, 1000, 800);
    const button = area(500, 20, 80, 30);
    const { left, top } = spotBeside(button, NOTE, WINDOW, [everything]);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(top).toBeGreaterThanOrEqual(button.bottom);
  });

  it('stays inside a window that is hardly wider than the note', () => {
    expect(spotBeside(area(150, 100, 60, 30), NOTE, { width: 212, height: 800 }, []).left).toBe(8);
  });
});
