import { type UpdateOutcome } from "../kiosk/updates";
import { type Group } from "../kiosk/counting/counts";
import { type BothWords } from "./both";

/** What the page for staff says, in Swedish and English. Numbers stand where they are used. */
export const WORDS = {
  title: ["För personal", "For staff"],
  back: ["Tillbaka till skärmen", "Back to the screen"],
  enter: ["Skriv koden", "Enter the code"],
  wrong: ["Fel kod. Försök igen.", "Wrong code. Try again."],
  wait: ["Fel kod för många gånger. Vänta innan du försöker igen.", "Wrong code too often. Wait before you try again."],
  forgotten: [
    "Har ni glömt koden? Teknikern kan rensa webbläsarens lagring. Då börjar skärmen om från början.",
    "Code forgotten? The technician can clear the browser’s storage. The screen then starts from the beginning.",
  ],
  choose: ["Välj en kod: 6 till 12 siffror", "Choose a code: 6 to 12 digits"],
  why: [
    "Koden skyddar den här sidan. Skriv upp den på ett säkert ställe. Den sparas inte så att den kan läsas.",
    "The code protects this page. Write it down in a safe place. It is not kept in a form that can be read.",
  ],
  again: ["Skriv samma kod en gång till", "Enter the same code once more"],
  short: ["Koden är för kort. Den behöver minst 6 siffror.", "The code is too short. It needs at least 6 digits."],
  plain: ["Koden är för lätt att gissa. Välj en annan.", "The code is too easy to guess. Choose another."],
  different: ["Koderna är inte lika. Börja om.", "The codes are not the same. Start again."],
  full: [
    "Det gick inte att spara. Lagringen är full eller avstängd. Inget annat har ändrats.",
    "It could not be kept. The storage is full or turned off. Nothing else has changed.",
  ],
  noCrypto: [
    "Webbläsaren kan inte skydda koden. Sidan måste öppnas via https eller på samma dator (localhost).",
    "The browser cannot protect the code. The page must be opened by https or on the same computer (localhost).",
  ],
  clock: [
    "Datorns klocka går fel. Innehållets ålder är okänd och inget räknas förrän klockan är ställd.",
    "The computer’s clock is wrong. The age of the content is unknown, and nothing is counted until the clock is set.",
  ],
  state: ["Så mår skärmen", "How the screen is doing"],
  facility: ["Plats", "Facility"],
  unknownFacility: ["Okänd plats", "Unknown facility"],
  version: ["Version", "Version"],
  content: ["Innehållets datum", "Date of the content"],
  days: ["dagar gammalt", "days old"],
  kept: ["Sparade språk", "Languages kept"],
  none: ["Inga", "None"],
  storage: ["Lagring", "Storage"],
  persistent: ["skyddad från rensning", "protected from clearing"],
  notPersistent: ["webbläsaren kan rensa den", "the browser may clear it"],
  unknown: ["Okänt", "Unknown"],
  update: ["Senaste uppdatering", "Last update"],
  crash: ["Senaste fel", "Last error"],
  crashes: ["Antal fel", "Number of errors"],
  uptime: ["Igång sedan start", "Running since start"],
  voices: ["Röster", "Voices"],
  actions: ["Åtgärder", "Actions"],
  working: ["Vänta …", "Wait …"],
  updateNow: ["Uppdatera nu", "Update now"],
  sound: ["Testa ljudet", "Test the sound"],
  sounded: ["En ton spelas. Hörs den inte: höj ljudet.", "A tone is playing. If you hear nothing, turn the sound up."],
  silent: ["Webbläsaren kan inte spela ljud.", "The browser cannot play sound."],
  redownload: ["Ladda ner allt på nytt", "Download everything again"],
  downloaded: ["Allt är nedladdat på nytt.", "Everything has been downloaded again."],
  partly: [
    "Alla filer gick inte att hämta. Det som fanns är kvar och används.",
    "Not every file could be fetched. What was there has stayed and is used.",
  ],
  screen: ["Skärmens storlek", "Size of the screen"],
  diagonal: ["Skärmens diagonal i tum", "Diagonal of the screen in inches"],
  noDiagonal: ["Inte angiven", "Not entered"],
  badDiagonal: ["Ange ett tal från 7 till 100 tum.", "Enter a number from 7 to 100 inches."],
  ruler: [
    "Mät rutan med en linjal. Sidan ska vara 20 mm.",
    "Measure the square with a ruler. Its side should be 20 mm.",
  ],
  languages: ["Språkens ordning", "Order of the languages"],
  order: ["Tryck på ett språk för att sätta det först.", "Touch a language to put it first."],
  usual: ["Vanlig ordning", "Usual order"],
  counting: ["Räkning", "Counting"],
  countingHow: [
    "Bara summor per vecka, på den här enheten. Tal under 6 visas inte. Den vecka som pågår visas när den är slut.",
    "Only sums per week, on this device. Numbers below 6 are not shown. The week that is running is shown when it is over.",
  ],
  on: ["Räkningen är på", "Counting is on"],
  off: ["Räkningen är av", "Counting is off"],
  turnOn: ["Börja räkna", "Start counting"],
  turnOff: ["Sluta räkna", "Stop counting"],
  nothing: ["Det finns ingen avslutad vecka att visa.", "There is no finished week to show."],
  few: ["färre än 6", "fewer than 6"],
  others: [
    "Övriga: färre än 6, eller dolda av samma skäl",
    "Every other: fewer than 6, or withheld for the same reason",
  ],
  save: ["Spara som CSV", "Save as CSV"],
  codes: ["Visa som QR-koder", "Show as QR codes"],
  next: ["Nästa kod", "Next code"],
  erase: ["Ta bort alla summor", "Remove all sums"],
  access: ["Kod och kioskläge", "Code and kiosk mode"],
  change: ["Byt kod", "Change the code"],
  leave: ["Lämna kioskläget", "Leave kiosk mode"],
  leaveWhat: [
    "Kod, summor och inställningar tas bort från enheten. Det går inte att ångra.",
    "Code, sums and settings are removed from the device. This cannot be undone.",
  ],
  leaveYes: ["Ja, lämna kioskläget", "Yes, leave kiosk mode"],
  eraseYes: ["Ja, ta bort alla summor", "Yes, remove all sums"],
  no: ["Avbryt", "Cancel"],
} as const satisfies Record<string, BothWords>;

/** What a look for a new version came to. */
export const OUTCOME_WORDS: Readonly<Record<UpdateOutcome, BothWords>> = {
  taken: ["En ny version är på plats.", "A new version is in place."],
  newest: ["Det finns ingen nyare version.", "There is no newer version."],
  full: ["Lagringen är full. Den gamla versionen används.", "The storage is full. The old version is used."],
  unreached: [
    "Servern går inte att nå. Den gamla versionen används.",
    "The server cannot be reached. The old version is used.",
  ],
};

/** What is counted. */
export const GROUP_WORDS: Readonly<Record<Group, BothWords>> = {
  session: ["Gånger skärmen togs i bruk", "Times the screen was taken into use"],
  language: ["Språk", "Languages"],
  page: ["Sorters sidor", "Kinds of pages"],
  topic: ["Ämnen", "Topics"],
  municipality: ["Kommuner", "Municipalities"],
  find: ["Avslutade sökningar efter plats", "Searches for a place that were finished"],
  code: ["QR-koder som visades", "QR codes shown"],
};
