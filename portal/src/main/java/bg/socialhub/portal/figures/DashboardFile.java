package bg.socialhub.portal.figures;

import bg.socialhub.portal.gateway.CentreFiguresApi.Column;
import bg.socialhub.portal.gateway.CentreFiguresApi.Row;
import bg.socialhub.portal.gateway.CentreFiguresApi.Table;
import bg.socialhub.portal.gateway.CentreFiguresApi.Value;
import bg.socialhub.portal.gateway.Text;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** A centre's tables as a file for a spreadsheet, a line for each number, written as {@link FiguresFile} writes. */
@Component
class DashboardFile {

    private static final List<String> HEAD =
            List.of("centre", "table-code", "table", "row", "column", "value", "note", "definition");

    private final MessageSource messages;
    private final Dashboard dashboard;

    DashboardFile(MessageSource messages, Dashboard dashboard) {
        this.messages = messages;
        this.dashboard = dashboard;
    }

    String of(String centre, List<Table> tables, Locale language) {
        var text = new StringBuilder(FiguresFile.MARK_OF_UTF_8);
        List<String> head = HEAD.stream()
                .map(column -> message("dashboard.file." + column, language))
                .toList();
        FiguresFile.line(text, head, language);
        for (Table table : tables) {
            for (Row row : table.rows()) {
                for (int i = 0; i < row.values().size(); i++) {
                    List<String> line = values(
                            table, row, table.columns().get(i), row.values().get(i), language);
                    FiguresFile.line(
                            text,
                            Stream.concat(Stream.of(centre), line.stream())
                                    .map(DashboardFile::harmless)
                                    .toList(),
                            language);
                }
            }
        }
        return text.toString();
    }

    private List<String> values(Table table, Row row, Column column, Value value, Locale language) {
        Text definition = Objects.requireNonNullElse(column.definition(), table.definition());
        String number = value.number() == null ? "" : FiguresFile.number(value.number(), language);
        return List.of(
                table.code(),
                dashboard.title(table, language),
                "month".equals(Dashboard.rowsOf(table)) ? row.code() : dashboard.row(table, row, language),
                dashboard.column(table, column, language),
                number,
                value.hidden() ? message("dashboard.hidden", language) : "",
                definition.toString());
    }

    private String message(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    /** A room may be called by anything; a spreadsheet must not take its name for a formula. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
