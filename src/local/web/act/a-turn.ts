/** Lets the page have its turn. Not by a timer: those of a page in the background ring once a second. */
export const aTurn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
