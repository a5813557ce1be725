// The library describes only its other build, of which a bundler cannot tell what it exports.
declare module "simple-keyboard/build/index.modern.esm.js" {
  import SimpleKeyboard from "simple-keyboard/build/components/Keyboard";
  export default SimpleKeyboard;
}
