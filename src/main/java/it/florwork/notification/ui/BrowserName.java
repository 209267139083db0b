package it.florwork.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.WebBrowser;

/** The browser of the moment in words by which its owner knows it again; both are names and stay in any language. */
final class BrowserName {
    private BrowserName() {}

    static String current() {
        var browser = UI.getCurrentOrThrow().getSession().getBrowser();
        return brand(browser) + " · " + system(browser);
    }

    private static String brand(WebBrowser browser) {
        if (browser.isEdge()) {
            return "Edge";
        }
        if (browser.isFirefox()) {
            return "Firefox";
        }
        if (browser.isChrome()) {
            return "Chrome";
        }
        return browser.isSafari() ? "Safari" : "Browser";
    }

    private static String system(WebBrowser browser) {
        if (browser.isAndroid()) {
            return "Android";
        }
        if (browser.isIPhone()) {
            return "iPhone";
        }
        if (browser.isWindows()) {
            return "Windows";
        }
        return browser.isMacOSX() ? "Mac" : "Linux";
    }
}
