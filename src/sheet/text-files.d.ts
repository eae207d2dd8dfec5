/** A file of text, put into the bundle as a string. */
declare module "*.csv" {
  const text: string;
  export default text;
}
