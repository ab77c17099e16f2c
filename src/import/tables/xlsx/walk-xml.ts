import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import sax from 'sax'
import { UnreadableFile } from '../../seed/files/read-lines.ts'
import { refusal } from './workbook.ts'

export interface XmlHandlers {
  /** Names come without their namespace prefix. */
  open?(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/** Walks a part of a workbook, piece by piece; between the pieces what was found so far can be taken. */
export async function* walkXml(stream: Readable, part: string, handlers: XmlHandlers): AsyncGenerator<void> {
  const parser = sax.parser(true, { position: false })
  const decoder = new StringDecoder('utf8')
  let fault: Error | undefined
  parser.onerror = (error) => {
    fault ??= error
  }
  parser.ondoctype = () => {
    fault ??= new Error('it has a document type, which no workbook needs')
  }
  parser.onopentag = ({ name, attributes }) => handlers.open?.(local(name), attributes as Record<string, string>)
  parser.ontext = (text) => handlers.text?.(text)
  parser.onclosetag = (name) => handlers.close?.(local(name))
  const write = (text: string) => {
    if (!fault) parser.write(text)
    if (fault) throw refusal('MALFORMED', `The part ${part} of the workbook cannot be read: ${firstLine(fault)}.`)
  }
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      write(decoder.write(chunk))
      yield
    }
  } catch (error) {
    if (!(error instanceof Error) || error instanceof UnreadableFile || isOfSystem(error)) throw error
    throw refusal('MALFORMED', `The part ${part} of the workbook is damaged: ${firstLine(error)}.`)
  } finally {
    stream.destroy()
  }
}

const local = (name: string) => name.slice(name.indexOf(':') + 1)
const firstLine = ({ message }: Error) => message.split('\n')[0]!

/** Such as EIO; what is wrong with an archive has no code, or one of the decompressor. */
const isOfSystem = (error: Error) => 'code' in error && /^E[A-Z]+$/.test(String(error.code))
