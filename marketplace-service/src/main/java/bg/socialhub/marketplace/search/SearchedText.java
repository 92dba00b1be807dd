package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.text.Word;
import bg.socialhub.marketplace.text.Words;
import java.util.List;

/** One text of an entry with its words, read once per version: for the index and for saying why an entry was found. */
record SearchedText(Field field, List<Word> words) {

    /** Where a word may be found, and how much that counts. */
    enum Field {
        TITLE("title", 4),
        TITLE_EN("titleEn", 3),
        NAME("enterprise", 2),
        TAGS("tags", 2.5f),
        CATEGORY("category", 1.5f),
        DISTRICT("district", 1.5f),
        DESCRIPTION("description", 1);

        private final String publicName;
        private final float weight;

        Field(String publicName, float weight) {
            this.publicName = publicName;
            this.weight = weight;
        }

        String publicName() {
            return publicName;
        }

        float weight() {
            return weight;
        }

        String stems() {
            return publicName + ".stem";
        }

        String keys() {
            return publicName + ".key";
        }

        String spellings() {
            return publicName + ".spelling";
        }
    }

    static SearchedText of(Field field, String text) {
        return new SearchedText(field, Words.of(text));
    }
}
