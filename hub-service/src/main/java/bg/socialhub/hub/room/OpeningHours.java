package bg.socialhub.hub.room;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/** When a room is open on each day of the week; a day that is not named is closed. */
public record OpeningHours(Map<DayOfWeek, Hours> days) {

    public OpeningHours {
        days = Map.copyOf(days);
    }

    /** The same hours on every day. */
    public static OpeningHours daily(LocalTime opens, LocalTime closes) {
        Hours hours = new Hours(opens, closes);
        return new OpeningHours(java.util.Arrays.stream(DayOfWeek.values())
                .collect(java.util.stream.Collectors.toMap(day -> day, _ -> hours)));
    }

    public Optional<Hours> on(DayOfWeek day) {
        return Optional.ofNullable(days.get(day));
    }

    /** From opening to closing on one day, in local time. */
    public record Hours(LocalTime opens, LocalTime closes) {

        public Hours {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("A room opens before it closes");
            }
        }

        public boolean contains(LocalTime time) {
            return !time.isBefore(opens) && !time.isAfter(closes);
        }
    }
}
