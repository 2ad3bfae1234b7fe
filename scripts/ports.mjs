/** The port that `npm start` serves on. */
import { createServer } from "node:net";

const DEFAULT_PORT = 8080;

/** A reason to stop that one line explains. */
export class PortError extends Error {}

/** The port that PORT asks for, else 8080. */
export function portOf(text) {
  if (text === undefined || text === "") return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65535)
    throw new PortError(`PORT=${text} is not a port: choose a number from 1 to 65535`);
  return port;
}

/** What to say of a port that could not be opened. */
export function portProblem(error, port) {
  if (error.code === "EADDRINUSE")
    return new PortError(
      `Port ${port} is taken: stop what uses it, or choose another, such as PORT=${port < 65535 ? port + 1 : 8080} npm start`,
    );
  if (error.code === "EACCES")
    return new PortError(`Port ${port} may not be opened by this user: choose one above 1023, such as PORT=8080 npm start`);
  return error;
}

/** Opens the port and closes it again, so that nobody waits for a build before hearing that it is taken. */
export function checkPort(port) {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once("error", (error) => failed(portProblem(error, port)));
    // No host: the same wildcard address, of both families, that the server will ask for.
    probe.listen(port, () => probe.close(() => done()));
  });
}
