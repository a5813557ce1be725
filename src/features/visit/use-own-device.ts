import { useEffect, useState } from "preact/hooks";
import { isKiosk } from "../../app/device";

/** True once it is known that the device belongs to a person: files and notes are not for kiosks. */
export function useOwnDevice(): boolean {
  const [own, setOwn] = useState(false);
  useEffect(() => setOwn(!isKiosk()), []);
  return own;
}
