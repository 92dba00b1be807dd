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

    record LendingForm(
            @Nullable String what,
            @Nullable String inventoryMark,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate lentOn,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate dueBack,

            @Nullable Long version,
            @Nullable String key) {

        static LendingForm on(LocalDate today) {
            return new LendingForm(null, null, today, null, null, null);
        }

        Lending toLending() {
            return new Lending(Blank.toNull(what), Blank.toNull(inventoryMark), lentOn, dueBack);
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
