package bg.socialhub.hub.plan;

import bg.socialhub.hub.plan.Content.Equipment;
import bg.socialhub.hub.plan.Content.Stock;
import bg.socialhub.hub.plan.Plan.Outcome;
import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What callers send about a plan; free text with somebody's personal number in it is refused here. */
final class PlanBodies {

    private static final int MOST_SOLUTIONS = 20;
    private static final int MOST_MILESTONES = 30;

    private PlanBodies() {}

    record Drafting(
            @NotBlank @Size(max = 100) String assessmentId,
            @Nullable @Size(max = MOST_SOLUTIONS) List<@NotBlank @Size(max = 100) String> solutions,
            @Nullable @Size(max = MOST_MILESTONES) List<@NotNull @Valid Milestone> milestones) {}

    record Editing(
            @NotNull @Size(max = MOST_SOLUTIONS) List<@NotBlank @Size(max = 100) String> solutions,
            @NotNull @Size(max = MOST_MILESTONES) List<@NotNull @Valid Milestone> milestones) {}

    record Milestone(
            @NotNull @PlainText(max = 500) String text,
            @NotNull LocalDate due) {}

    /** A day that has come; today when it is not named. */
    record Day(@Nullable LocalDate on) {

        static LocalDate of(@Nullable Day body, LocalDate today) {
            LocalDate on = body == null || body.on() == null ? today : body.on();
            return notInTheFuture("on", on, today);
        }
    }

    /**
     * A thing that is lent.
     *
     * @param what needed for what is in no register; what is has its name there
     * @param equipmentId a kind of the centre's equipment
     * @param quantity how many of the kind, one when it is not said
     */
    record Lending(
            @Nullable @PlainText(max = 300) String what,
            @Nullable @Size(min = 1, max = 100) String equipmentId,
            @Nullable @Min(1) @Max(500) Integer quantity,
            @Nullable @PlainText(max = 60) String inventoryMark,
            @Nullable LocalDate lentOn,
            @NotNull LocalDate dueBack) {

        int many() {
            return quantity == null ? 1 : quantity;
        }

        /** What is in no register. */
        Equipment toEquipment(LocalDate today) {
            if (what == null) {
                throw new InvalidField("what", "what-is-lent");
            }
            if (quantity != null) {
                throw new InvalidField("quantity", "quantity-of-nothing");
            }
            return toEquipment(today, PersonalNumbers.refuseIn("what", what), null);
        }

        /** What has this name in the register, or in none; the ledger of a year is the most that one lending claims. */
        Equipment toEquipment(LocalDate today, String name, @Nullable Stock stock) {
            LocalDate lent = notInTheFuture("lentOn", lentOn == null ? today : lentOn, today);
            if (dueBack.isBefore(lent)) {
                throw new InvalidField("dueBack", "before-lent");
            }
            if (stock != null && dueBack.isAfter(lent.plusYears(1))) {
                throw new InvalidField("dueBack", "lent-too-long");
            }
            String mark = PersonalNumbers.refuseInOptional("inventoryMark", inventoryMark);
            return new Equipment(name, mark, lent, dueBack, null, stock);
        }
    }

    record Completion(
            @NotNull @PlainText(max = 3000, multiline = true)
            String result,

            @NotNull @PlainText(max = 3000, multiline = true)
            String changed) {

        Outcome toOutcome(Instant now) {
            return new Outcome(
                    PersonalNumbers.refuseIn("result", result), PersonalNumbers.refuseIn("changed", changed), now);
        }
    }

    record Reason(
            @NotNull @PlainText(max = 1000, multiline = true)
            String reason) {

        String checked() {
            return PersonalNumbers.refuseIn("reason", reason);
        }
    }

    static List<String> solutions(@Nullable List<String> chosen) {
        return chosen == null ? List.of() : chosen.stream().distinct().toList();
    }

    static List<Content.Milestone> open(@Nullable List<Milestone> wished) {
        List<Content.Milestone> open = new ArrayList<>();
        for (Milestone milestone : wished == null ? List.<Milestone>of() : wished) {
            String text = PersonalNumbers.refuseIn("milestones[" + open.size() + "].text", milestone.text());
            open.add(new Content.Milestone(text, milestone.due(), null));
        }
        return open;
    }

    private static LocalDate notInTheFuture(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new InvalidField(field, "future");
        }
        return day;
    }
}
