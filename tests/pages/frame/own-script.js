/* global parent */
parent.postMessage("own script", "*");
