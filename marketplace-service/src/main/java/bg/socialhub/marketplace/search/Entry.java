package bg.socialhub.marketplace.search;

import bg.socialhub.marketplace.enterprise.ListedEnterprise;
import bg.socialhub.marketplace.offer.ListedOffer;
import java.util.List;

/** One thing that can be found. */
sealed interface Entry {

    ListedEnterprise enterprise();

    List<SearchedText> texts();

    /** The index's key of this entry. */
    String key();

    /** What the entry is called in a list. */
    String title();

    /** An offer of an enterprise. */
    record OfOffer(ListedOffer offer, ListedEnterprise enterprise, List<SearchedText> texts) implements Entry {
        static String key(String id) {
            return "offer:" + id;
        }

        @Override
        public String key() {
            return key(offer.id());
        }

        @Override
        public String title() {
            return offer.content().title().bg();
        }
    }

    /** An enterprise itself. */
    record OfEnterprise(ListedEnterprise enterprise, List<SearchedText> texts) implements Entry {
        static String key(String id) {
            return "enterprise:" + id;
        }

        @Override
        public String key() {
            return key(enterprise.id());
        }

        @Override
        public String title() {
            return enterprise.profile().name();
        }
    }
}
