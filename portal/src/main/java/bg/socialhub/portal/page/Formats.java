package bg.socialhub.portal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days, times, money and counts as people in Bulgaria write them; templates know it as {@code @formats}. */
@Component("formats")
public class Formats {

    /** All wall times on pages are those of Sofia. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Sofia");

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** {@code 25.11.2026 г.}, in English {@code 25 November 2026}. */
    public String day(LocalDate day) {
        return isEnglish()
                ? day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH))
                : day.format(DAY) + NO_BREAK_SPACE + "г.";
    }

    public String day(OffsetDateTime time) {
        return day(local(time));
    }

    /** {@code сряда, 25.11.2026 г.} */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language()) + ", " + day(day);
    }

    /** {@code ср, 25.11.}, in English {@code Wed, 25 Nov}: a day of which the year is plain. */
    public String shortDay(LocalDate day) {
        String date = day.format(
                isEnglish()
                        ? DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH)
                        : DateTimeFormatter.ofPattern("dd.MM."));
        return day.getDayOfWeek().getDisplayName(TextStyle.SHORT, language()) + ", " + date;
    }

    /** {@code ср}, in English {@code Wed}. */
    public String shortWeekday(OffsetDateTime time) {
        return local(time).getDayOfWeek().getDisplayName(TextStyle.SHORT, language());
    }

    /** The number of the day in its month. */
    public int dayOfMonth(OffsetDateTime time) {
        return local(time).getDayOfMonth();
    }

    /** {@code ноември 2026 г.}, in English {@code November 2026}. */
    public String month(YearMonth month) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language());
        return name + " " + month.getYear() + (isEnglish() ? "" : NO_BREAK_SPACE + "г.");
    }

    /** {@code сряда} */
    public String dayOfWeek(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language());
    }

    /** {@code ср} */
    public String narrowWeekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, language());
    }

    public String time(OffsetDateTime time) {
        return time.atZoneSameInstant(ZONE).format(TIME);
    }

    public String time(LocalTime time) {
        return time.format(TIME);
    }

    /** {@code 25.11.2026 г., 14:30 ч.} */
    public String moment(OffsetDateTime time) {
        String clock = time(time);
        return day(time) + ", " + (isEnglish() ? clock : clock + NO_BREAK_SPACE + "ч.");
    }

    /** {@code 25.11.2026 г., 14:30–16:00 ч.}; both days where they differ. */
    public String span(OffsetDateTime start, OffsetDateTime end) {
        return local(start).equals(local(end))
                ? day(start) + ", " + time(start) + "–" + time(end) + (isEnglish() ? "" : NO_BREAK_SPACE + "ч.")
                : moment(start) + " – " + moment(end);
    }

    /** {@code 46 016,27 €}, in English {@code €46,016.27}; other currencies with their code. */
    public String money(BigDecimal amount, String currency) {
        String sign = "EUR".equals(currency) ? "€" : currency;
        var number = decimal("#,##0.00").format(amount.setScale(2, RoundingMode.HALF_UP));
        return isEnglish() && "€".equals(sign) ? sign + number : number + NO_BREAK_SPACE + sign;
    }

    public String number(Number number) {
        return decimal("#,##0.##").format(number);
    }

    /** A day as an HTML date field wants it. */
    public String iso(OffsetDateTime time) {
        return local(time).toString();
    }

    /** A key for a form, so that a form sent twice has one effect. */
    public String key() {
        return UUID.randomUUID().toString();
    }

    private static LocalDate local(OffsetDateTime time) {
        return time.atZoneSameInstant(ZONE).toLocalDate();
    }

    private static DecimalFormat decimal(String pattern) {
        var symbols = DecimalFormatSymbols.getInstance(language());
        if (!isEnglish()) {
            symbols.setGroupingSeparator(NO_BREAK_SPACE);
            symbols.setDecimalSeparator(',');
        }
        return new DecimalFormat(pattern, symbols);
    }

    private static boolean isEnglish() {
        return "en".equals(LocaleContextHolder.getLocale().getLanguage());
    }

    private static Locale language() {
        return isEnglish() ? Locale.ENGLISH : Locale.of("bg");
    }
}
