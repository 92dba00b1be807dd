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

/**
 * What is answered about one day of a room, without gaps.
 *
 * @param equipmentFree of the wished categories, how many the centre has free all day long
 */
record RoomDay(
        LocalDate date,
        List<Interval> intervals,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<EquipmentCategory, Integer> equipmentFree) {

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

    static List<RoomDay> of(List<DayPlan> plans) {
        return plans.stream().map(plan -> of(plan, Map.of())).toList();
    }

    /** The same with what is free of the wished equipment on each of the days. */
    static List<RoomDay> of(List<DayPlan> plans, List<Map<EquipmentCategory, Integer>> equipmentFree) {
        List<RoomDay> days = new ArrayList<>(plans.size());
        for (int i = 0; i < plans.size(); i++) {
            days.add(of(plans.get(i), equipmentFree.get(i)));
        }
        return days;
    }

    private static RoomDay of(DayPlan plan, Map<EquipmentCategory, Integer> equipmentFree) {
        return new RoomDay(
                plan.date(), plan.spans().stream().map(Interval::from).toList(), equipmentFree);
    }
}
