declare module "virtual:kiosk" {
  const data: import("../../content/kiosk-data").KioskData;
  export default data;
}
