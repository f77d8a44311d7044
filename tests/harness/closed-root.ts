/**
 * A way into the card's closed shadow root. Page scripts have none, and the product grows none for tests: each
 * browser's debugging protocol hands out the root as an object.
 */
import type { CDPSession, ElementHandle } from 'puppeteer-core';

/** Runs `fn` with the closed root of `host`. It travels as text; arguments and result travel as JSON. */
export async function evaluateInClosedRoot<A extends unknown[], R>(
  host: ElementHandle,
  fn: (root: ShadowRoot, ...args: A) => R | Promise<R>,
  ...args: A
): Promise<R> {
  const body = `return JSON.stringify(await (${fn})(root, ...${JSON.stringify(args)}) ?? null)`;
  const json = await ('remoteValue' in host ? callOverBidi(host, body) : callOverCdp(host, body));
  return JSON.parse(json) as R;
}

/** puppeteer keeps these members to itself. */
interface CdpHandle {
  client: CDPSession;
  id: string;
}

async function callOverCdp(host: ElementHandle, body: string): Promise<string> {
  const { client, id } = host as unknown as CdpHandle;
  const { node } = await client.send('DOM.describeNode', { objectId: id, depth: 1, pierce: true });
  const backendNodeId = node.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) throw new Error('The element has no shadow root');
  const { object } = await client.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await client.send('Runtime.callFunctionOn', {
    functionDeclaration: `async function () { const root = this; ${body} }`,
    ...(object.objectId ? { objectId: object.objectId } : {}),
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

interface BidiHandle {
  frame: { _id: string };
  remoteValue(): { sharedId: string };
}

interface BidiOutcome {
  result?: { value: { shadowRoot?: { sharedId: string } | null } & string };
  exceptionDetails?: { text: string };
}

async function callOverBidi(host: ElementHandle, body: string): Promise<string> {
  const { frame, remoteValue } = host as unknown as BidiHandle;
  const browser = host.frame.page().browser() as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: BidiOutcome }> };
  };

  async function call(functionDeclaration: string, sharedId: string) {
    const { result } = await browser.connection.send('script.callFunction', {
      functionDeclaration,
      arguments: [{ sharedId }],
      target: { context: frame._id },
      awaitPromise: true,
      serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
    });
    if (!result.result) throw new Error(result.exceptionDetails?.text);
    return result.result.value;
  }

  const { shadowRoot } = await call('(host) => host', remoteValue.call(host).sharedId);
  if (!shadowRoot) throw new Error('The element has no shadow root');
  return call(`async (root) => { ${body} }`, shadowRoot.sharedId);
}
