import { useEffect, useRef } from "preact/hooks";
import { CHANNEL, parseMessage, type Message } from "./notes-channel";

/**
 * Speaks and listens on the channel between the windows of a visit.
 * @returns a function that sends; it does nothing in browsers without such channels
 */
export function useChannel(onMessage: (message: Message) => void): (message: Message) => void {
  const listener = useRef(onMessage);
  listener.current = onMessage;
  const channel = useRef<BroadcastChannel | null>(null);
  useEffect(() => {
    if (!("BroadcastChannel" in window)) return undefined;
    const open = new BroadcastChannel(CHANNEL);
    channel.current = open;
    open.onmessage = ({ data }: MessageEvent<unknown>) => {
      const message = parseMessage(data);
      if (message) listener.current(message);
    };
    return () => {
      channel.current = null;
      open.close();
    };
  }, []);
  return (message) => channel.current?.postMessage(message);
}
