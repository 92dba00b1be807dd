package bg.socialhub.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A person who has no mouse: goes on with Tab, and sees at every stop where they are. */
final class Keys {

    private static final int MOST_STOPS = 120;
    private static final String IS_FOCUSED = "element => element === document.activeElement";
    private static final String SHOWS_FOCUS = """
            () => {
              const box = document.activeElement.getBoundingClientRect();
              const style = getComputedStyle(document.activeElement);
              const marked = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              return marked && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
            }""";

    private final Page page;
    private final Keyboard keyboard;

    Keys(Page page) {
        this.page = page;
        this.keyboard = page.keyboard();
    }

    /** Goes on until the element has the focus. */
    Keys to(Locator element) {
        element.waitFor();
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            if ((Boolean) element.evaluate(IS_FOCUSED)) {
                return this;
            }
            press("Tab");
            assertThat((Boolean) page.evaluate(SHOWS_FOCUS))
                    .as("the focus is seen at %s", page.evaluate("document.activeElement.outerHTML"))
                    .isTrue();
        }
        throw new AssertionError("No way by Tab to " + element + " at " + page.url());
    }

    Keys to(String selector) {
        return to(page.locator(selector).first());
    }

    Keys press(String key) {
        keyboard.press(key);
        return this;
    }

    Keys type(String text) {
        keyboard.type(text);
        return this;
    }
}
