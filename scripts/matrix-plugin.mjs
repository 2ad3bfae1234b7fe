/** The command `matrix-page` for browser tests: which page of the matrix is to be judged, as `npm run test:all` asks for it. */
const DEFAULT = { language: "en", scheme: "light", width: 680 };

/** A plugin of the test runner. */
export const matrixPlugin = () => ({
  name: "matrix",
  executeCommand: ({ command }) =>
    command === "matrix-page" ? (process.env.MATRIX_PAGE ? JSON.parse(process.env.MATRIX_PAGE) : DEFAULT) : undefined,
});
