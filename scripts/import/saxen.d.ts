// The part of saxen that is used here: the package comes without types.
declare module 'saxen' {
  /** Turns "&amp;" into "&". */
  type Decode = (text: string) => string;

  export class Parser {
    on(
      event: 'openTag',
      handler: (tag: string, attributes: () => Readonly<Record<string, string>>) => void,
    ): this;
    on(event: 'text', handler: (text: string, decode: Decode) => void): this;
    on(event: 'closeTag', handler: (tag: string) => void): this;
    on(event: 'error', handler: (error: Error) => void): this;
    parse(xml: string): Error | undefined;
  }
}
