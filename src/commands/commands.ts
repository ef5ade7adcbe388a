void Office.onReady();

