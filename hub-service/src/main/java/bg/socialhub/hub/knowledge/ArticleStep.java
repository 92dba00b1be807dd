package bg.socialhub.hub.knowledge;

import java.util.Locale;

/** What the staff of its centre can do with an article. */
enum ArticleStep {
    EDIT,
    SHARE,
    PUBLISH,
    WITHDRAW,
    ARCHIVE,
    RESTORE;

    /** The step's name in the audit. */
    String label() {
        return name().toLowerCase(Locale.ROOT) + "-article";
    }
}
