import { expect } from "chai";
import { EXIT, processIo } from "../../src/cli/io.js";

/** Reads what goes to a stream of this process, and keeps it from there. */
function overheard(stream: NodeJS.WriteStream, work: () => void): string {
  const write = stream.write.bind(stream);
  let text = "";
  stream.write = (chunk: string | Uint8Array) => ((text += String(chunk)), true);
  try {
    work();
  } finally {
    stream.write = write;
  }
  return text;
}

describe("the world of a program", () => {
  it("prints what was asked for apart from remarks", () => {
    const io = processIo();
    expect(overheard(process.stdout, () => io.print("result"))).to.equal("result\n");
    expect(overheard(process.stderr, () => io.warn("remark"))).to.equal("remark\n");
    expect([io.exitCode, io.env === process.env]).to.deep.equal([EXIT.ok, true]);
  });

  it("has the day of this machine", () => {
    expect(processIo(new Date(2026, 2, 5, 23, 59)).today).to.equal("2026-03-05");
    expect(processIo(new Date(2026, 11, 31, 0, 0)).today).to.equal("2026-12-31");
  });

  describe("on a terminal", () => {
    const { isTTY } = process.stderr;
    const { setTimeout: original } = globalThis;
    let begun: (() => void)[];

    beforeEach(() => {
      begun = [];
      process.stderr.isTTY = true;
      Reflect.set(globalThis, "setTimeout", (act: () => void) => void begun.push(act));
    });
    afterEach(() => {
      process.stderr.isTTY = isTTY;
      globalThis.setTimeout = original;
    });

    it("tells what takes long, and takes it away again", () => {
      const told = overheard(process.stderr, () => {
        const progress = processIo().progress("Asking");
        progress.update("Still asking");
        begun.forEach((act) => act());
        progress.update("Reading");
        progress.done();
        progress.done();
      });
      expect(told).to.equal("\r\x1b[2KStill asking …\r\x1b[2KReading …\r\x1b[2K");
    });

    it("says nothing of what is quick", () => {
      const told = overheard(process.stderr, () => processIo().progress("Asking").done());
      expect([told, begun.length]).to.deep.equal(["", 1]);
    });
  });

  it("tells no progress where nobody watches", () => {
    const { isTTY } = process.stderr;
    process.stderr.isTTY = false;
    const told = overheard(process.stderr, () => {
      const progress = processIo().progress("Asking");
      progress.update("Reading");
      progress.done();
    });
    process.stderr.isTTY = isTTY;
    expect(told).to.equal("");
  });
});
