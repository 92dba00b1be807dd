package bg.socialhub.portal.my;

/**
 * The page that asks before something is done that cannot be undone; {@code my/confirm} shows it.
 *
 * @param text what will happen
 * @param action where the answer is sent
 * @param button what the button that does it says
 * @param back where one goes on without doing it
 * @param words the label of what may be said along with it, or nothing
 */
public record Confirmation(String title, String text, String action, String button, String back, String words) {

    public boolean asksForWords() {
        return !words.isEmpty();
    }
}
