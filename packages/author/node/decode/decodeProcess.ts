/** The process that reads what authors upload, so a fault of an image library or a parser is not in the server. */
import {ImportError} from '@deskbook/import/domain/conversionWarnings';
import {readDocument} from '@deskbook/import/node/readDocument';
import {HttpError} from '@deskbook/writing/httpError';
import {preparePicture} from '@deskbook/writing/preparePicture';

export interface DecodeRequest {
  what: 'picture' | 'document';
  name: string;
  bytes: Uint8Array;
}

/** The value, or what to tell the author, with the status of a `Refusal` or without one for an `ImportError`. */
export type DecodeResponse = {value: unknown} | {message: string; status?: HttpError['status']};

process.on('message', async (asked: DecodeRequest) => process.send?.(await answer(asked)));
// The server has exited.
process.on('disconnect', () => process.exit());

async function answer({what, name, bytes}: DecodeRequest): Promise<DecodeResponse> {
  try {
    const content = Buffer.from(bytes);
    return {
      value: what === 'picture' ? await preparePicture(content, name) : readDocument({name, bytes: content}),
    };
  } catch (error) {
    if (error instanceof HttpError) return {message: error.message, status: error.status};
    if (error instanceof ImportError) return {message: error.message};
    throw error;
  }
}
