/** From how many bytes on a reader on mobile data is asked before they are fetched. */
const MUCH = 1_000_000;

/** What some browsers tell about the connection (W3C Network Information API). */
interface Connection {
  saveData?: boolean;
  type?: string;
}

/** Whether fetching so many bytes may cost the reader money: much, over a mobile network or with data saving turned on. */
export function mayCostMoney(bytes: number, connection: Connection | undefined = ownConnection()): boolean {
  return bytes > MUCH && (connection?.saveData === true || connection?.type === "cellular");
}

function ownConnection(): Connection | undefined {
  return "connection" in navigator ? (navigator.connection as Connection) : undefined;
}
