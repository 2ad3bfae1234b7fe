window.watchSnapshots();
