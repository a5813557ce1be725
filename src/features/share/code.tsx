import { correction, generate } from "lean-qr/nano";
import { toSvgPath } from "lean-qr/extras/svg";
import "./code.css";

/** Modules of white around a code, without which cameras do not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** A QR code as SVG path data in a box from 0 to `size`; null for a text that is too long for one. */
export function encode(text: string): { path: string; size: number } | null {
  try {
    // Level M: a code on a smeared screen or worn paper is still read.
    const code = generate(text, { minCorrectionLevel: correction.M });
    return { path: toSvgPath(code), size: code.size };
  } catch (error) {
    console.info("The text does not fit into a QR code.", error);
    return null;
  }
}

/** A QR code, black on white in every theme. */
export function Code({ code: { path, size }, label }: { code: { path: string; size: number }; label: string }) {
  const whole = size + 2 * QUIET_ZONE;
  return (
    <svg class="qr" viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${whole} ${whole}`} role="img" aria-label={label}>
      <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={whole} height={whole} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
