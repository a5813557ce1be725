import { useEffect, useState } from "preact/hooks";
import { Both, type BothWords } from "./both";
import { isRight, keepCode, type KeptCode, LONGEST, makeCode, weakness } from "./code";
import { Pad } from "./pad";
import { SlowDown } from "./slow-down";
import { WORDS } from "./words";

/** How often, in milliseconds, the time that is left is shown anew. */
const TICK = 500;

/** Asks for the code. A wrong one is counted before it is tried: switching the computer off does not undo it. */
export function EnterCode({ code, onRight }: { code: KeptCode; onRight: () => void }) {
  const [slow] = useState(() => new SlowDown(() => performance.now(), code.failures));
  const [left, setLeft] = useState(slow.left());
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<BothWords | null>(null);
  useEffect(() => {
    const timer = setInterval(() => setLeft(slow.left()), TICK);
    return () => clearInterval(timer);
  }, [slow]);
  const attempt = async (text: string) => {
    setBusy(true);
    slow.fail();
    keepCode({ ...code, failures: slow.failures });
    try {
      if (await isRight(text, code)) {
        keepCode({ ...code, failures: 0 });
        onRight();
      } else setTrouble(WORDS.wrong);
    } catch (error) {
      console.info("The code cannot be checked.", error);
      setTrouble(WORDS.noCrypto);
    }
    setLeft(slow.left());
    setBusy(false);
  };
  const waiting = left > 0;
  return (
    <>
      <Pad
        label={WORDS.enter}
        longest={LONGEST}
        secret
        disabled={busy || waiting}
        onDone={(text) => void attempt(text)}
      />
      <div role="alert">{(waiting || trouble) && <Both words={waiting ? WORDS.wait : (trouble ?? WORDS.wait)} />}</div>
      {waiting && <p class="staff-wait">{`${Math.ceil(left / 1000)} s`}</p>}
      <p>
        <Both words={WORDS.forgotten} />
      </p>
    </>
  );
}

/** Lets staff choose a code, entered twice. */
export function ChooseCode({ onKept }: { onKept: () => void }) {
  const [first, setFirst] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<BothWords | null>(null);
  const [busy, setBusy] = useState(false);
  const choose = (text: string) => {
    const weak = weakness(text);
    setTrouble(weak && WORDS[weak]);
    if (!weak) setFirst(text);
  };
  const confirm = async (text: string) => {
    setFirst(null);
    if (text !== first) {
      setTrouble(WORDS.different);
      return;
    }
    setBusy(true);
    try {
      if (keepCode(await makeCode(text))) onKept();
      else setTrouble(WORDS.full);
    } catch (error) {
      console.info("The code cannot be protected.", error);
      setTrouble(WORDS.noCrypto);
    }
    setBusy(false);
  };
  return (
    <>
      <p>
        <Both words={WORDS.why} />
      </p>
      {first === null ? (
        <Pad key="first" label={WORDS.choose} longest={LONGEST} secret disabled={busy} onDone={choose} />
      ) : (
        <Pad key="again" label={WORDS.again} longest={LONGEST} secret onDone={(text) => void confirm(text)} />
      )}
      <div role="alert">{trouble && <Both words={trouble} />}</div>
    </>
  );
}
