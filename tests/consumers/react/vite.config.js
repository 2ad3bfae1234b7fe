export default {
  // The package's snapshots are made by modules of its own: on a server nothing of it is bundled.
  ssr: { external: ["monusco-widgets", "react", "react-dom"] },
};
