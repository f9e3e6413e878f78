import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface FakeSmtp {
  url: string;
  mails: ParsedMail[];
  /** Waits until so many mails have arrived; at most ten seconds. */
  received(count: number): Promise<ParsedMail[]>;
  stop(): Promise<void>;
}

/** A real SMTP server on loopback that keeps what it is given. */
export async function startSmtp(): Promise<FakeSmtp> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    async received(count) {
      const until = Date.now() + 10_000;
      while (mails.length < count && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 30));
      if (mails.length < count) throw new Error(`${mails.length} of ${count} mails arrived in ten seconds`);
      return mails;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
