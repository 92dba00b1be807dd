package bg.socialhub.portal.my.stand;

import bg.socialhub.portal.gateway.StandsApi.Wish;
import org.jspecify.annotations.Nullable;

/** An application for a stand at an event. */
record StandForm(
        @Nullable String event,
        @Nullable String enterprise,
        @Nullable String stand,
        @Nullable String goods,
        @Nullable String key) {

    Wish toWish() {
        return new Wish(
                stand == null || stand.isBlank() ? null : stand,
                enterprise == null ? "" : enterprise,
                goods == null ? "" : goods);
    }
}
