/** Turns of the event loop that a message needs from Excel through the client to a handler: each hop is one timer of 0 ms. */
const HOPS = 8;

/** Until messages that were sent have arrived. Timers run in the order they were set, however busy the machine is. */
export async function settled(): Promise<void> {
  for (let hop = 0; hop < HOPS; hop++) await new Promise((resolve) => setTimeout(resolve, 0));
}
