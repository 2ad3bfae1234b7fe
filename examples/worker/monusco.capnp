# The embed server on workerd. From the folder of the built package:
#   MONUSCO_BASE=https://widgets.example/ npx workerd serve examples/worker/monusco.capnp
# The variables are those of the Node server. "files" is the package's folder: other folders with
#   --directory-path files=/srv/monusco-widgets
using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (name = "monusco", worker = .monusco),
    (name = "files", disk = (path = ".")),
  ],
  sockets = [(name = "http", address = "*:8080", http = (), service = "monusco")],
);

const monusco :Workerd.Worker = (
  modules = [
    (name = "worker.js", esModule = embed "../../dist/server/worker.js"),
    # What draws the share pictures.
    (name = "resvg.wasm", wasm = embed "../../dist/server/resvg.wasm"),
  ],
  bindings = [
    (name = "ASSETS", service = "files"),
    (name = "MONUSCO_BASE", fromEnvironment = "MONUSCO_BASE"),
    (name = "MONUSCO_DATASET", fromEnvironment = "MONUSCO_DATASET"),
    (name = "MONUSCO_DATASET_PERIOD", fromEnvironment = "MONUSCO_DATASET_PERIOD"),
    (name = "MONUSCO_TIME_ZONE", fromEnvironment = "MONUSCO_TIME_ZONE"),
    (name = "MONUSCO_VERSIONS", fromEnvironment = "MONUSCO_VERSIONS"),
  ],
  compatibilityDate = "2026-11-01",
);
