import { CONVERSATION } from "./appContext";

/** A message of the add-in to the host. */
export interface Incoming {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export const REGISTER = 1;
export const UNREGISTER = 2;

/** An answer, or an event for whoever registered for it. */
export function outgoing(
  { _actionName, _correlationId }: Pick<Incoming, "_actionName" | "_correlationId">,
  data: unknown,
  origin: string,
  responseType: 0 | 1,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName,
    _conversationId: CONVERSATION,
    _correlationId,
    _origin: origin,
    _errorCode: 0,
    _responseType: responseType,
    _serializerVersion: 1,
    _data: data,
  });
}

/** The body of a RichApi request, and its text, from the data of executeMethod. */
export interface MethodCall {
  readonly ArrayData?: readonly unknown[];
  readonly DdaMethod: { readonly DispatchId: number };
}
