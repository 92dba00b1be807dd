package bg.socialhub.portal.gateway;

import bg.socialhub.portal.gateway.PlansApi.Equipment;
import bg.socialhub.portal.gateway.PlansApi.Milestone;
import bg.socialhub.portal.gateway.PlansApi.Plan;
import bg.socialhub.portal.gateway.PlansApi.Status;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plovdiv's plan for „Медена", which runs. */
public final class SomePlan {

    private SomePlan() {}

    public static Plan lending(Equipment... things) {
        return new Plan(
                "p",
                Status.RUNNING,
                "plovdiv",
                "e",
                "Медена",
                "a",
                List.of(),
                List.of(new Milestone("Избор", LocalDate.of(2027, 5, 1), null)),
                List.of(things),
                null,
                null,
                null,
                OffsetDateTime.parse("2027-03-01T10:00:00+02:00"),
                7);
    }

    public static Equipment thing(
            @Nullable String kind, @Nullable Integer quantity, LocalDate dueBack, @Nullable LocalDate returnedOn) {
        return new Equipment("Проектор", null, LocalDate.of(2027, 3, 1), dueBack, returnedOn, kind, quantity);
    }
}
