/** What Firefox tells assistive technology of a page, as the nodes that scripts/accessibility-tree.mjs makes lines of. */

/** Runs in the browser's own window, which alone may ask: the accessibility service, not what the page says of itself. */
const ASKED = `async (address) => {
  const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
  const browser = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === address);
  const attribute = (node, name) => {
    try {
      return node.attributes.getStringProperty(name);
    } catch {
      return "";
    }
  };
  const statesOf = (node) => {
    const [states, more] = [{}, {}];
    node.getState(states, more);
    return [...service.getStringStates(states.value, more.value)];
  };
  const seen = (node) => {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(seen(child));
    const [level, live, aria, current] = ["level", "live", "xml-roles", "current"].map((name) => attribute(node, name));
    const { name, value, description } = node;
    const role = service.getStringRole(node.role);
    return { role, aria, level, live, current, name: name ?? "", value, description: description ?? "", states: statesOf(node), children };
  };
  // The service begins when it is first asked, and the page's process tells it what is there little by little.
  let before;
  for (let tries = 0; tries < 400; tries++) {
    const page = service.getAccessibleFor(browser)?.firstChild;
    const text = page && page.childCount > 0 ? JSON.stringify(seen(page)) : "";
    if (text && text === before && text.includes('"aria":"main"')) return text;
    before = text;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error("the accessibility service knows no main of " + address);
}`;

/** @returns {Promise<object>} the root of the page's tree */
export async function askFirefox(page) {
  const { connection } = page.browser();
  const send = async (method, parameters) => (await connection.send(method, parameters)).result;
  const { contexts } = await send("browsingContext.getTree", { "moz:scope": "chrome" });
  const window = contexts.find(({ url }) => url.endsWith("/browser.xhtml"));
  const { result, exceptionDetails } = await send("script.callFunction", {
    functionDeclaration: ASKED,
    awaitPromise: true,
    target: { context: window.context },
    arguments: [{ type: "string", value: page.url() }],
  });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return JSON.parse(result.value);
}

/** Firefox's own words for roles, in those of ARIA; undefined: it says nothing by itself. */
const ROLES = {
  "combobox list": undefined,
  "combobox option": "option",
  details: "group",
  "figure caption": undefined,
  graphic: "image",
  grouping: "group",
  "listbox option": "option",
  "list item marker": undefined,
  section: undefined,
  pushbutton: "button",
  statictext: "text",
  statusbar: "status",
  text: undefined,
  "text container": undefined,
  "text leaf": "text",
  "toggle button": "button",
};

const STATES = {
  pressed: "pressed",
  checked: "checked",
  selected: "selected",
  unavailable: "disabled",
  haspopup: "hasPopup",
};

function statesOf({ states, level, live, current, value }, role) {
  const told = [
    ...(level && role === "heading" ? [`level ${level}`] : []),
    ...Object.keys(STATES)
      .filter((one) => states.includes(one))
      .map((one) => STATES[one]),
  ];
  if (role === "option" && !states.includes("selected")) told.push("not selected");
  if (states.includes("expandable")) told.push(states.includes("expanded") ? "expanded" : "not expanded");
  if (live && live !== "off") told.push(`live ${live}`);
  if (current && current !== "false") told.push(`current ${current}`);
  if (["slider", "combobox"].includes(role) && value) told.push(`value “${value}”`);
  return told;
}

/** Firefox names these by all that is in them, which is told anyway. */
const NAMED_BY_CONTENT = new Set(["listitem", "row"]);

/** The nodes of Firefox as those of which the lines are made: without what is only there to be laid out. */
export function nodesOf(node) {
  const aria = node.aria.split(" ")[0];
  const role =
    ["landmark", "region", "note", "status"].includes(node.role) && aria
      ? aria
      : node.role in ROLES
        ? ROLES[node.role]
        : node.role;
  if (node.role === "list item marker") return [];
  if (role === "text") return [{ role, name: node.name, children: [] }];
  const children = node.children.flatMap(nodesOf);
  if (role === undefined) return children;
  return [
    {
      role,
      name: NAMED_BY_CONTENT.has(role) ? "" : node.name,
      states: statesOf(node, role),
      description: node.description,
      children: role === "image" ? [] : children,
    },
  ];
}
