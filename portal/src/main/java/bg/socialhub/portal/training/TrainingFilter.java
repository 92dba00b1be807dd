package bg.socialhub.portal.training;

import bg.socialhub.portal.gateway.TrainingsApi.Topic;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which trainings a reader looks for; what is not a choice of the page counts as no choice. */
record TrainingFilter(
        @Nullable String centre,
        @Nullable String topic,
        @Nullable String when,
        @Nullable String cursor) {

    /** How far ahead. */
    enum When {
        WEEK(7),
        MONTH(30),
        QUARTER(90);

        private final int days;

        When(int days) {
            this.days = days;
        }

        int days() {
            return days;
        }
    }

    TrainingFilter {
        centre = centre == null || !centre.matches("[a-z]{1,40}") ? null : centre;
        topic = named(Topic.values(), topic);
        when = named(When.values(), when);
    }

    public boolean isSet() {
        return centre != null || topic != null || when != null;
    }

    @Nullable
    Topic about() {
        return topic == null ? null : Topic.valueOf(topic);
    }

    @Nullable
    When within() {
        return when == null ? null : When.valueOf(when);
    }

    private static @Nullable String named(Enum<?>[] choices, @Nullable String name) {
        return Arrays.stream(choices)
                .map(Enum::name)
                .filter(choice -> choice.equals(name))
                .findFirst()
                .orElse(null);
    }
}
