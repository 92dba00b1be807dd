package bg.socialhub.hub.knowledge;

/** Identifies an article. */
public record ArticleId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
