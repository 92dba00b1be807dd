package bg.socialhub.portal.advice.plan;

import bg.socialhub.portal.advice.Blank;
import bg.socialhub.portal.gateway.PlanStepsApi.Completion;
import bg.socialhub.portal.gateway.PlanStepsApi.Day;
import bg.socialhub.portal.gateway.PlanStepsApi.Lending;
import bg.socialhub.portal.gateway.PlanStepsApi.Reason;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What is typed while a plan runs; each is empty until somebody types it. */
final class PlanForms {

    private PlanForms() {}

    /** On which day something was reached or came back. */
    record DayForm(
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate on,

            @Nullable Long version,
            @Nullable String key) {

        Day toDay() {
            return new Day(on);
        }
    }

    /**
     * A thing that is lent.
     *
     * @param equipmentId a kind of the centre's equipment; empty for what is in no register, which is described instead
     */
    record LendingForm(
            @Nullable String equipmentId,
            @Nullable Integer quantity,
            @Nullable String what,
            @Nullable String inventoryMark,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate lentOn,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate dueBack,

            @Nullable Long version,
            @Nullable String key) {

        static LendingForm on(LocalDate today) {
            return new LendingForm(null, 1, null, null, today, null, null, null);
        }

        Lending toLending() {
            String kind = Blank.toNull(equipmentId);
            String mark = Blank.toNull(inventoryMark);
            return kind == null
                    ? new Lending(Blank.toNull(what), null, null, mark, lentOn, dueBack)
                    : new Lending(null, kind, quantity, mark, lentOn, dueBack);
        }
    }

    record EndForm(
            @Nullable String result,
            @Nullable String changed,
            @Nullable Long version,
            @Nullable String key) {

        static EndForm empty() {
            return new EndForm(null, null, null, null);
        }

        Completion toCompletion() {
            return new Completion(Blank.toNull(result), Blank.toNull(changed));
        }
    }

    record ReasonForm(
            @Nullable String reason,
            @Nullable Long version,
            @Nullable String key) {

        static ReasonForm empty() {
            return new ReasonForm(null, null, null);
        }

        Reason toReason() {
            return new Reason(Blank.toNull(reason));
        }
    }
}
