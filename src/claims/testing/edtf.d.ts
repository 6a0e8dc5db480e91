/** The library has no types; these cover what the tests use. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number; readonly max: number }
}
