package bg.socialhub.hub.closing;

import bg.socialhub.hub.privacy.PersonalNumbers;
import bg.socialhub.identity.CurrentUser;
import bg.socialhub.platform.web.IfMatch;
import bg.socialhub.platform.web.InvalidField;
import bg.socialhub.platform.web.LocalizedText;
import bg.socialhub.platform.web.PlainText;
import bg.socialhub.platform.web.Responses;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The closing days of a centre: read by everybody, set by its staff a year at a time. */
@RestController
@RequestMapping("/api/v1/centres/{code}/closing-days")
class ClosingController {

    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;

    private final ClosingDays closing;

    ClosingController(ClosingDays closing) {
        this.closing = closing;
    }

    record YearRequest(
            @NotNull Boolean publicHolidays,
            @NotNull @Size(max = 366) List<@NotNull @Valid DayRequest> days) {

        ClosingYear of(String centre, int year, long version) {
            SortedMap<LocalDate, LocalizedText> reasons = new TreeMap<>();
            for (int i = 0; i < days.size(); i++) {
                String field = "days[" + i + "]";
                DayRequest day = days.get(i);
                if (day.date().getYear() != year) {
                    throw new InvalidField(field + ".date", "not-in-year", Integer.toString(year));
                }
                if (reasons.put(day.date(), day.reason().text(field + ".reason")) != null) {
                    throw new InvalidField(field + ".date", "day-twice");
                }
            }
            return new ClosingYear(centre, year, publicHolidays, reasons, version);
        }
    }

    record DayRequest(
            @NotNull LocalDate date, @NotNull @Valid Reason reason) {}

    record Reason(
            @NotNull @PlainText(max = 200) String bg,
            @Nullable @PlainText(max = 200) String en) {

        LocalizedText text(String field) {
            return new LocalizedText(
                    PersonalNumbers.refuseIn(field + ".bg", bg), PersonalNumbers.refuseInOptional(field + ".en", en));
        }
    }

    /** A year with what the staff set, the official holidays whether they count or not, and the days that are closed. */
    record YearResponse(
            String centre,
            int year,
            boolean publicHolidays,
            List<Day> days,
            List<Day> officialHolidays,
            List<Day> closed,
            long version) {

        static YearResponse from(ClosingYear year) {
            return new YearResponse(
                    year.centre(),
                    year.year(),
                    year.publicHolidays(),
                    Day.all(year.days()),
                    Day.all(PublicHolidays.of(year.year())),
                    Day.all(year.closed()),
                    year.version());
        }
    }

    record Day(LocalDate date, LocalizedText reason) {

        static List<Day> all(Map<LocalDate, LocalizedText> days) {
            return days.entrySet().stream()
                    .map(day -> new Day(day.getKey(), day.getValue()))
                    .toList();
        }
    }

    @GetMapping
    ResponseEntity<YearResponse> year(@PathVariable String code, @RequestParam int year, WebRequest request) {
        ClosingYear found = closing.get(code, checked(year));
        return Responses.conditional(request, found.version(), () -> YearResponse.from(found));
    }

    @PutMapping
    ResponseEntity<YearResponse> set(
            @PathVariable String code,
            @RequestParam int year,
            @Valid @RequestBody YearRequest body,
            IfMatch ifMatch,
            CurrentUser user) {
        ClosingYear set = closing.set(
                code,
                checked(year),
                current -> {
                    ifMatch.required().check(current.version());
                    return body.of(code, year, current.version() + 1);
                },
                user);
        return Responses.ok(set.version(), YearResponse.from(set));
    }

    private static int checked(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidField("year", "no-such-year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
        return year;
    }
}
