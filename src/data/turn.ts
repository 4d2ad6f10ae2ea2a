/** The next task: what the reader has done meanwhile comes first. Unlike a timer it waits for nothing, in a hidden page either. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
