package bg.socialhub.portal.gateway;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** What a class asks for, what an enterprise's figures say about it, and whose certificate ends soon; never a verdict. */
@FeignClient(name = "hub", contextId = "checklists", url = "${portal.gateway-url}", path = "/api/v1")
public interface ChecklistsApi {

    int MOST_REMINDERS = 100;

    /** As it holds on a day; today when none is named. */
    @GetMapping("/certification-checklists/{wanted}")
    Checklist checklist(
            @PathVariable String wanted, @RequestParam @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on);

    @PostMapping("/certification-checks")
    Check check(@RequestHeader("Idempotency-Key") String key, @RequestBody Asked asked);

    @GetMapping("/certification-checks/{id}")
    Check check(@PathVariable String id);

    /** The newest first. */
    @GetMapping("/certification-checks")
    Page<Check> checks(@RequestParam String enterprise, @RequestParam int limit);

    /** The newest first, or of those that still hold only the most urgent of each certificate, what ends first. */
    @GetMapping("/certification-reminders")
    Page<Reminder> reminders(
            @RequestParam @Nullable String enterprise, @RequestParam boolean current, @RequestParam int limit);

    /** Of an enterprise, the most urgent reminder that still holds. */
    default Optional<Reminder> soonest(String enterprise) {
        return reminders(enterprise, true, 1).items().stream().findFirst();
    }

    /** What the figures say, or that only a person can tell. */
    enum Outcome {
        MET,
        MISSING,
        CHECK_BY_PERSON
    }

    /** How employed people are counted. */
    enum Base {
        HEADCOUNT,
        AVERAGE
    }

    /**
     * The conditions of a class.
     *
     * @param validFrom the day from which these rules hold
     * @param note that it is a guide and no verdict
     */
    record Checklist(
            String certificateClass,
            int rulesVersion,
            LocalDate validFrom,
            Text note,
            List<Condition> conditions,
            Needs needs,
            Counted employed) {}

    /** All of some conditions, and one of each group of others. */
    record Needs(List<String> all, List<List<String>> oneOfEach) {}

    record Counted(Base base, boolean unverified) {}

    /** @param judged FROM_DATA or BY_PERSON */
    record Condition(String id, Text article, Text text, String judged, List<Threshold> thresholds) {}

    /**
     * A number that decides.
     *
     * @param name SHARE, AMOUNT, PEOPLE or STAYING
     * @param unit PER_CENT, PEOPLE, EUR or BGN
     * @param strict whether reaching it is too little
     * @param unverified whether sources disagree or are missing; then it is a setting
     */
    record Threshold(String name, BigDecimal value, String unit, boolean strict, boolean unverified) {}

    /** Figures held against the rules of a day; it stays as it was made. */
    record Check(
            String id,
            String centre,
            String enterpriseId,
            String certificateClass,
            Outcome indicator,
            Text note,
            int rulesVersion,
            Base employedBase,
            List<Line> conditions,
            Figures figures,
            OffsetDateTime at) {}

    /** @param reason FIGURES, NO_FIGURES or NOT_IN_FIGURES */
    record Line(String id, Text article, Text text, Outcome outcome, String reason, List<Threshold> thresholds) {}

    record Asked(String enterpriseId, @Nullable String certificateClass, Figures figures) {}

    /** Of the last year, as far as it is told; counts and sums only. */
    record Figures(
            @Nullable Amount result,
            @Nullable Amount spentOnSocialActivity,
            @Nullable Integer employed,
            @Nullable BigDecimal averageEmployed,
            @Nullable Integer fromGroups,
            @Nullable BigDecimal averageFromGroups,
            @Nullable Integer fromGroupsForSixMonths) {}

    record Amount(String amount, String currency) {}

    /** That a certificate ends soon. */
    record Reminder(
            String enterpriseId,
            @Nullable String enterpriseName,
            String certificateClass,
            LocalDate validUntil,
            int daysBefore) {}
}
