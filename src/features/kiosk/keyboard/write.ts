/** A field that text is written into. */
export type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Kinds of input that take text or digits; all others are buttons, boxes and choices. */
const KINDS = new Set(["text", "search", "tel", "url", "email", "password", "number"]);

/** The text field that an event came from; null when it was anything else. */
export function fieldOf(target: EventTarget | null): TextField | null {
  if (target instanceof HTMLTextAreaElement) return target.readOnly || target.disabled ? null : target;
  if (!(target instanceof HTMLInputElement) || !KINDS.has(target.type)) return null;
  return target.readOnly || target.disabled ? null : target;
}

/** The character before the place where is written; empty at the beginning. */
export function characterBefore(field: TextField): string {
  return lastCharacter(field.value.slice(0, selectionOf(field).start));
}

function lastCharacter(text: string): string {
  return /.$/su.exec(text)?.[0] ?? "";
}

/** Writes where the field's mark stands, in place of what is selected, as a keyboard does. */
export function write(field: TextField, text: string): void {
  const { start, end } = selectionOf(field);
  const room = field.maxLength < 0 ? Infinity : field.maxLength - field.value.length + end - start;
  if (text.length > room) return;
  replace(field, text, start, end, "insertText");
}

/** Erases what is selected, or the character before the mark. */
export function erase(field: TextField): void {
  const { start, end } = selectionOf(field);
  const gone = start < end ? 0 : lastCharacter(field.value.slice(0, start)).length;
  if (gone > 0 || start < end) replace(field, "", start - gone, end, "deleteContentBackward");
}

/** Fields for numbers and addresses do not tell where their mark stands: there is written at the end. */
function selectionOf({ value, selectionStart, selectionEnd }: TextField): { start: number; end: number } {
  const start = selectionStart ?? value.length;
  return { start, end: selectionEnd ?? start };
}

function replace(field: TextField, text: string, start: number, end: number, inputType: string): void {
  if (field.selectionStart === null) field.value = field.value.slice(0, start) + text + field.value.slice(end);
  else field.setRangeText(text, start, end, "end");
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType, data: text || null }));
}
