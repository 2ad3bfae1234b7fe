// As a bundler may order the chunks of an application: the data of the package and a widget first, what provides the data last.
import "/dist/embed-dataset.js";
import "/dist/components/stat/define.js";

await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
await import("/dist/components/data/define.js");
