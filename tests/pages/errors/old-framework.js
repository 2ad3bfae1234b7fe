// What frameworks of 2008 did to the platform, in the ways that are known of Prototype 1.6 and MooTools 1.2: names of today with other meanings,
// methods that for…in finds, JSON by their own hand.
const each = function (action) {
  for (let index = 0; index < this.length; index++) action(this[index], index, this);
  return this;
};
const list = (value) => {
  const made = [];
  for (let index = 0; index < (value?.length ?? 0); index++) made[index] = value[index];
  return made;
};
Object.prototype.extend = function (more) {
  for (const name in more) this[name] = more[name];
  return this;
};
Object.prototype.toJSONString = function () {
  return JSON.stringify(this);
};
Array.prototype.toJSON = function () {
  return `[${list(this).join(", ")}]`;
};
Array.prototype.each = each;
Array.prototype.entries = function () {
  return list(this);
};
Array.prototype.include = function (one) {
  return this.indexOf(one) > -1;
};
Array.prototype.contains = Array.prototype.include;
Array.prototype.clone = function () {
  return list(this);
};
Array.prototype.first = function () {
  return this[0];
};
Array.prototype.flatten = function () {
  return [].concat(...list(this));
};
Array.prototype.compact = function () {
  return this.filter((one) => one != null);
};
Array.from = (value, make) => {
  const made = value?.[Symbol.iterator] ? [...value] : list(value);
  return make ? made.map((one, index) => make(one, index)) : made;
};
String.prototype.contains = function (part) {
  return this.indexOf(part) > -1;
};
String.prototype.escapeHTML = function () {
  return this.replace(/</g, "&lt;");
};
Function.prototype.bind = function (self, ...given) {
  const method = this;
  return function (...more) {
    return method.apply(self, [...given, ...more]);
  };
};
Function.prototype.delay = function (seconds) {
  return setTimeout(this, seconds * 1000);
};
Element.prototype.remove = function () {
  this.parentNode.removeChild(this);
  return this;
};
Element.prototype.show = function () {
  this.hidden = false;
};
Element.prototype.hide = function () {
  this.hidden = true;
};
Element.prototype.select = function (selector) {
  return [...this.querySelectorAll(selector)];
};
document.getElementsByClassName = (name) => [...document.querySelectorAll(`.${name}`)];
window.$ = (id) => document.getElementById(id);
window.$$ = (selector) => [...document.querySelectorAll(selector)];
