// What old scripts do to everybody's prototypes.
Array.prototype.remove = function () {};
Object.prototype.extend = function () {};
Array.prototype.toJSON = function () {
  throw new Error("toJSON of the page");
};
