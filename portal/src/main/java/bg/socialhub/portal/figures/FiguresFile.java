package bg.socialhub.portal.figures;

import bg.socialhub.portal.figures.Names.Known;
import bg.socialhub.portal.figures.Place.By;
import bg.socialhub.portal.figures.Statistics.Counted;
import bg.socialhub.portal.gateway.StatisticsApi.Line;
import bg.socialhub.portal.gateway.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The figures as a file for a spreadsheet, a line for each month, centre and figure: with semicolons and a decimal comma for
 * readers of Bulgarian, because their spreadsheet expects that, with commas and a point for others.
 */
@Component
class FiguresFile {

    static final String MARK_OF_UTF_8 = "\uFEFF";
    private static final List<String> HEAD = List.of(
            "month", "region-code", "region", "centre-code", "centre", "figure-code", "figure", "value", "definition");

    private final MessageSource messages;

    FiguresFile(MessageSource messages) {
        this.messages = messages;
    }

    String of(List<Counted> counted, Known known, Locale language) {
        var text = new StringBuilder(MARK_OF_UTF_8);
        line(
                text,
                HEAD.stream()
                        .map(column -> messages.getMessage("figures.file." + column, null, language))
                        .toList(),
                language);
        for (Counted one : counted) {
            if (one.missing()) {
                String what = messages.getMessage(
                        "figures.source." + one.source().name().toLowerCase(Locale.ROOT), null, language);
                line(
                        text,
                        List.of(messages.getMessage("figures.file.missing", new Object[] {what}, language)),
                        language);
            }
            for (String figure : one.source().figures()) {
                figure(text, figure, one, known, language);
            }
        }
        return text.toString();
    }

    private void figure(StringBuilder text, String figure, Counted counted, Known known, Locale language) {
        Map<String, Text> definitions = counted.definitions();
        String name = messages.getMessage("figures.figure." + figure, null, language);
        String definition = definitions.containsKey(figure) ? String.valueOf(definitions.get(figure)) : "";
        for (Line one : counted.lines()) {
            String region = By.REGION.column(one);
            BigDecimal value = one.figures().getOrDefault(figure, BigDecimal.ZERO);
            line(
                    text,
                    List.of(
                            one.month(),
                            region,
                            known.name(By.REGION, region),
                            one.centre(),
                            known.name(By.CENTRE, one.centre()),
                            figure,
                            name,
                            number(value, language),
                            definition),
                    language);
        }
    }

    /** With a decimal comma for readers of Bulgarian. */
    static String number(BigDecimal value, Locale language) {
        return isBulgarian(language) ? value.toPlainString().replace('.', ',') : value.toPlainString();
    }

    static void line(StringBuilder text, List<String> values, Locale language) {
        String separator = isBulgarian(language) ? ";" : ",";
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : separator)
                    .append('"')
                    .append(values.get(i).replace("\"", "\"\""))
                    .append('"');
        }
        text.append("\r\n");
    }

    private static boolean isBulgarian(Locale language) {
        return "bg".equals(language.getLanguage());
    }
}
