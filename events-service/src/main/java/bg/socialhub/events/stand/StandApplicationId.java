package bg.socialhub.events.stand;

import java.util.UUID;

/** Identifies one application for a stand. */
record StandApplicationId(UUID value) {

    static StandApplicationId of(String text) {
        return new StandApplicationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
