export default { version: 1, id: "broken" };
