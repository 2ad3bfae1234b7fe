/** The static file server that ours is measured beside: sirv, which Vite and SvelteKit serve files with, as its readme says for production. */
import { createServer } from "node:http";
import sirv from "sirv";

const [folder] = process.argv.slice(2);
const serve = sirv(folder, { etag: true, gzip: true, maxAge: 300 });
const server = createServer((request, response) => serve(request, response));
server.listen(0, "127.0.0.1", () => console.log(JSON.stringify({ message: "listening", port: server.address().port })));
