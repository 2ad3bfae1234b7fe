import { expect } from "chai";
import { DATASET_TEXT, testServer } from "./setup.js";

describe("the dataset", () => {
  const { app } = testServer();

  it("is the file, byte for byte, with a validator", async () => {
    const response = await app.request("/dataset.json");
    expect([response.status, response.headers.get("content-type")]).to.deep.equal([200, "application/json; charset=utf-8"]);
    expect(await response.text()).to.equal(DATASET_TEXT);
    expect(response.headers.get("etag")).to.match(/^"[\w-]{43}"$/);
  });
});
