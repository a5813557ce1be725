import { keysOf, type KeyboardLayout } from "../layout";

/** Tigrinya: the first order of each series, in the order of the alphabet; the other orders by a second touch. */
export const TIGRINYA: KeyboardLayout = {
  rows: [
    keysOf("ሀ ለ ሐ መ ሠ ረ ሰ ሸ ቀ ቐ"),
    keysOf("በ ቨ ተ ቸ ኀ ነ ኘ አ ከ ኸ"),
    keysOf("ወ ዐ ዘ ዠ የ ደ ጀ ገ ጠ ጨ"),
    keysOf("ጰ ጸ ፀ ፈ ፐ ቈ ቘ ኰ ዀ ጐ"),
  ],
  syllables: true,
};
