// Another program of the same bundle has failed before ours.
throw new Error("something else of the page");
