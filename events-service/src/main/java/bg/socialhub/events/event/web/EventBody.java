package bg.socialhub.events.event.web;

import bg.socialhub.events.event.EventKind;
import bg.socialhub.events.event.EventPlan;
import bg.socialhub.events.event.Quota;
import bg.socialhub.events.event.Text;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.PlainText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An event as the staff of a centre plan it. */
record EventBody(
        @NotNull @Pattern(regexp = EventBody.CODE) String centre,
        @NotNull EventKind kind,
        @NotNull @Valid TitleBody title,
        @NotNull @Valid DescriptionBody description,
        @NotNull OffsetDateTime start,
        @NotNull OffsetDateTime end,
        @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,64}") String roomId,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid QuotaBody> quotas,
        @NotNull Boolean waitingList,
        @Nullable OffsetDateTime registrationClosesAt,
        @Nullable @Size(max = 500) List<@NotNull @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String> stands) {

    static final String CODE = "[a-z0-9-]{1,40}";
    private static final Duration LONGEST = Duration.ofDays(31);

    record TitleBody(
            @NotNull @PlainText(max = 200) String bg,
            @Nullable @PlainText(max = 200) String en) {}

    record DescriptionBody(
            @NotNull @PlainText(max = 5000, multiline = true)
            String bg,

            @Nullable @PlainText(max = 5000, multiline = true)
            String en) {}

    record QuotaBody(
            @NotNull @Pattern(regexp = CODE) String code,
            @NotNull @Min(0) @Max(100_000) Integer size) {}

    EventPlan toPlan() {
        requireSensible("start", start);
        requireSensible("end", end);
        OffsetDateTime closes = registrationClosesAt == null ? start : registrationClosesAt;
        requireSensible("registrationClosesAt", closes);
        if (!start.isBefore(end)) {
            throw new InvalidField("end", "end-before-start");
        }
        if (Duration.between(start, end).compareTo(LONGEST) > 0) {
            throw new InvalidField("end", "too-long", LONGEST.toDays());
        }
        if (closes.isAfter(end)) {
            throw new InvalidField("registrationClosesAt", "closes-after-end");
        }
        requireDistinct("quotas", quotas.stream().map(QuotaBody::code).toList());
        requireDistinct("stands", standCodes());
        return plan(closes);
    }

    private EventPlan plan(OffsetDateTime closes) {
        return new EventPlan(
                centre,
                kind,
                new Text(title.bg().strip(), stripped(title.en())),
                new Text(description.bg().strip(), stripped(description.en())),
                start.toInstant(),
                end.toInstant(),
                roomId,
                quotas.stream()
                        .map(quota -> new Quota(quota.code(), quota.size()))
                        .toList(),
                waitingList,
                closes.toInstant(),
                standCodes());
    }

    private List<String> standCodes() {
        return stands == null ? List.of() : stands;
    }

    private static void requireSensible(String field, OffsetDateTime time) {
        if (time.getYear() < 2020 || time.getYear() > 2100) {
            throw new InvalidField(field, "year");
        }
    }

    private static void requireDistinct(String field, List<String> codes) {
        if (new HashSet<>(codes).size() < codes.size()) {
            throw new InvalidField(field, "duplicate");
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null ? null : text.strip();
    }
}
