package bg.socialhub.portal.figures;

import bg.socialhub.portal.figures.Names.Known;
import bg.socialhub.portal.figures.Place.By;
import bg.socialhub.portal.figures.Statistics.Counted;
import bg.socialhub.portal.gateway.Text;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns what was counted into what a page shows. */
@Component
class FigureView {

    /** The figures of one service; there are none when it gives no answer. */
    record Section(String source, boolean missing, List<Card> cards) {}

    /**
     * One figure.
     *
     * @param sum whether the total is a sum; else it is what a month has on average
     * @param places one chart for every centre or region, all with the same height for the same value
     */
    record Card(
            String figure,
            @Nullable Text definition,
            BigDecimal total,
            boolean sum,
            Chart chart,
            List<Row> rows,
            List<Named> places) {}

    /** One month in words and numbers. */
    record Row(String month, List<BigDecimal> values, BigDecimal total) {}

    /**
     * A centre or a region.
     *
     * @param share of the greatest one, in hundredths, for a bar beside the number
     */
    record Named(String code, String name, BigDecimal total, long share, Chart chart) {}

    Section section(Counted counted, Period period, Place place, Known known, YearMonth now, Locale language) {
        return new Section(
                counted.source().name().toLowerCase(Locale.ROOT),
                counted.missing(),
                counted.missing()
                        ? List.of()
                        : counted.source().figures().stream()
                                .map(figure -> card(figure, counted, period, By.CENTRE, place, known, now, language))
                                .toList());
    }

    Card card(
            String figure,
            Counted counted,
            Period period,
            By by,
            Place place,
            Known known,
            YearMonth now,
            Locale language) {
        List<YearMonth> months = period.months();
        List<String> columns = known.columns(by, counted.lines(), place);
        Sheet sheet = Sheet.of(figure, counted.lines(), months, columns, by);
        List<BigDecimal> monthly = sheet.byMonth();
        return new Card(
                figure,
                counted.definitions().get(figure),
                sheet.total(),
                sheet.addsUp(),
                Chart.of(months, monthly, Chart.top(monthly), now, language),
                rows(sheet, language),
                places(sheet, by, known, now, language));
    }

    Map<String, String> months(List<YearMonth> months, Locale language) {
        var named = new LinkedHashMap<String, String>();
        months.forEach(month -> named.put(month.toString(), Months.full(month, language)));
        return named;
    }

    private static List<Row> rows(Sheet sheet, Locale language) {
        List<BigDecimal> monthly = sheet.byMonth();
        return IntStream.range(0, monthly.size())
                .mapToObj(i -> new Row(
                        Months.full(sheet.months().get(i), language),
                        sheet.values().get(i),
                        monthly.get(i)))
                .toList();
    }

    private static List<Named> places(Sheet sheet, By by, Known known, YearMonth now, Locale language) {
        List<BigDecimal> totals = sheet.byColumn();
        double most = totals.stream().mapToDouble(BigDecimal::doubleValue).max().orElse(0);
        BigDecimal top = Chart.top(sheet.values().stream().flatMap(List::stream).toList());
        List<Named> places = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            String code = sheet.columns().get(i);
            places.add(new Named(
                    code,
                    known.name(by, code),
                    totals.get(i),
                    most == 0 ? 0 : Math.round(totals.get(i).doubleValue() / most * 100),
                    Chart.of(sheet.months(), sheet.column(i), top, now, language)));
        }
        return places;
    }
}
