package bg.socialhub.marketplace.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/** The order of a Bulgarian list: Cyrillic before Latin, capitals beside small letters; for a sorted field and for lists. */
public final class BulgarianOrder {

    private static final Collator COLLATOR =
            Collator.getInstance(new ULocale("bg")).freeze();

    private BulgarianOrder() {}

    public static int compare(String one, String other) {
        return COLLATOR.compare(one, other);
    }

    /** Bytes that compare as the texts do. */
    public static byte[] key(String text) {
        return COLLATOR.getCollationKey(text).toByteArray();
    }
}
