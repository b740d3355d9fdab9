import type { RequestBody } from "../engine/wire";

export interface RecordedRequest {
  readonly body: RequestBody;
  readonly bytes: number;
  /** The code of the error that it was answered with. */
  error: string | undefined;
}

/** The requests that reached the workbook, in their order. */
export class RequestRecorder {
  readonly all: RecordedRequest[] = [];

  add(body: RequestBody, bytes: number): RecordedRequest {
    const request: RecordedRequest = { body, bytes, error: undefined };
    this.all.push(request);
    return request;
  }

  get count(): number {
    return this.all.length;
  }

  clear(): void {
    this.all.length = 0;
  }
}
