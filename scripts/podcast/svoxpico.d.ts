// The package brings no types; this is the part of Emscripten's module that pico.ts uses.
declare module '@echogarden/svoxpico-wasm' {
  export type PicoModule = {
    readonly HEAPU8: Uint8Array;
    readonly HEAP16: Int16Array;
    readonly HEAP32: Int32Array;
    readonly FS: { writeFile(path: string, data: Uint8Array): void };
    _malloc(bytes: number): number;
    _free(address: number): void;
    _pico_initialize(memory: number, bytes: number, system: number): number;
    _pico_loadResource(system: number, file: number, resource: number): number;
    _pico_getResourceName(system: number, resource: number, name: number): number;
    _pico_createVoiceDefinition(system: number, voice: number): number;
    _pico_addResourceToVoiceDefinition(system: number, voice: number, resource: number): number;
    _pico_newEngine(system: number, voice: number, engine: number): number;
    _pico_putTextUtf8(engine: number, text: number, bytes: number, put: number): number;
    _pico_getData(engine: number, data: number, bytes: number, got: number, kind: number): number;
    _pico_resetEngine(engine: number, mode: number): number;
  };
  export default function load(options?: object): Promise<PicoModule>;
}
