// Fences of code: the lines that open and close them.

export interface Fence {
  mark: '`' | '~';
  length: number;
  /** Nothing but the fence itself: it can close one. */
  bare: boolean;
}

/** The fence that a line opens or closes, or null; indented by three blanks at most. */
export function readFence(line: string): Fence | null {
  let at = 0;
  while (at < 3 && line.charCodeAt(at) === 32) at += 1;
  const mark = line[at];
  if (mark !== '`' && mark !== '~') return null;
  let end = at;
  while (line[end] === mark) end += 1;
  if (end - at < 3) return null;
  const info = line.slice(end);
  if (mark === '`' && info.includes('`')) return null;
  return { mark, length: end - at, bare: info.trim() === '' };
}

/** Whether `fence` closes what `open` has opened. */
export function closes(fence: Fence | null | undefined, open: Fence): boolean {
  return fence?.bare === true && fence.mark === open.mark && fence.length >= open.length;
}

/** For each line, the longest fence from there on that could close one of the mark. */
function closersAfter(fences: readonly (Fence | null)[], mark: string): Int32Array {
  const longest = new Int32Array(fences.length + 1);
  for (let at = fences.length - 1; at >= 0; at -= 1) {
    const fence = fences[at];
    const length = fence?.bare && fence.mark === mark ? fence.length : 0;
    longest[at] = Math.max(longest[at + 1] as number, length);
  }
  return longest;
}

/** Tells whether the fence that opens at a line is closed further down; all of it in linear time. */
export function closedFences(fences: readonly (Fence | null)[]): (at: number) => boolean {
  const known = new Map<string, Int32Array>();
  return (at) => {
    const fence = fences[at];
    if (!fence) return false;
    const longest = known.get(fence.mark) ?? closersAfter(fences, fence.mark);
    known.set(fence.mark, longest);
    return (longest[at + 1] as number) >= fence.length;
  };
}
