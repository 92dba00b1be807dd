package bg.socialhub.hub.booking.mongo;

import org.jspecify.annotations.Nullable;

/** Fields that must be there in one state and may not in another. */
final class StoredField {

    private StoredField() {}

    static <T> T present(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalStateException("A stored booking or blocking lacks " + field);
        }
        return value;
    }
}
