// Before any other script: the page's clock stands at the moment of its address, `?2026-11-24T23:50` by the reader's own time, until it is moved.
const { install } = window.FakeTimers;
const toFake = ["Date", "setTimeout", "clearTimeout", "setInterval", "clearInterval"];
window.clock = install({ now: new Date(location.search.slice(1)), toFake });
