package bg.socialhub.hub.booking.web;

import bg.socialhub.hub.booking.domain.DayPlan;
import bg.socialhub.hub.booking.domain.DayPlan.Occupation;
import bg.socialhub.hub.booking.domain.DayPlan.Span;
import bg.socialhub.hub.equipment.EquipmentCategory;
import bg.socialhub.platform.SofiaTime;
import bg.socialhub.platform.web.LocalizedText;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * What is answered about a room's days.
 *
 * @param equipmentFree of the wished categories, how many the centre has free all day long on each of them; empty when none is wished
 */
@JsonSerialize(using = RoomDaysWriter.class)
record RoomDays(List<DayPlan> plans, List<Map<EquipmentCategory, Integer>> equipmentFree) {

    static RoomDays of(List<DayPlan> plans) {
        return new RoomDays(plans, List.of());
    }

    /** One day without gaps. */
    record Day(
            LocalDate date,
            List<Interval> intervals,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<EquipmentCategory, Integer> equipmentFree) {}

    record Interval(
            OffsetDateTime from,
            OffsetDateTime to,
            Occupation state,
            @Nullable LocalizedText reason) {

        static Interval from(Span span) {
            return new Interval(at(span.slot().start()), at(span.slot().end()), span.state(), span.reason());
        }

        private static OffsetDateTime at(Instant moment) {
            return moment.atZone(SofiaTime.ZONE).toOffsetDateTime();
        }
    }

    List<Day> days() {
        List<Day> days = new ArrayList<>(plans.size());
        for (int i = 0; i < plans.size(); i++) {
            DayPlan plan = plans.get(i);
            days.add(new Day(
                    plan.date(),
                    plan.spans().stream().map(Interval::from).toList(),
                    equipmentFree.isEmpty() ? Map.of() : equipmentFree.get(i)));
        }
        return days;
    }
}
