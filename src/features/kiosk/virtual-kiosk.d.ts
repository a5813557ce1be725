declare module "virtual:kiosk" {
  const data: import("../../content/kiosk-data").KioskData;
  export default data;
  /** Until then the data are empty. */
  export const arrived: Promise<void>;
}
