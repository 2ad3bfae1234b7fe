/** The renderer of pictures as an edge runtime has it: compiled when the worker was uploaded. */
declare module "*.wasm" {
  const module: WebAssembly.Module;
  export default module;
}
