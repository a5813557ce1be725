/** Whether the device has promised not to clear what is kept; null where it says nothing, as with storage blocked. */
export function isLasting(): Promise<boolean | null> {
  return askStorage((storage) => storage.persisted());
}

/** Asks the device to promise that it will not clear what is kept. Some ask the reader, so only after a deliberate act. */
export function makeLasting(): Promise<boolean | null> {
  return askStorage((storage) => storage.persist());
}

async function askStorage(ask: (storage: StorageManager) => Promise<boolean>): Promise<boolean | null> {
  try {
    return "storage" in navigator ? await ask(navigator.storage) : null;
  } catch (error) {
    console.info("The device promises nothing about what is kept.", error);
    return null;
  }
}
