package bg.socialhub.portal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import bg.socialhub.portal.figures.Names.Known;
import bg.socialhub.portal.figures.Statistics.Counted;
import bg.socialhub.portal.gateway.StatisticsApi.Line;
import bg.socialhub.portal.gateway.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

class FiguresFileTests {

    private static final Known KNOWN = new Known(Map.of("plovdiv", "Пловдив"), Map.of("BG42", "Южен централен район"));
    private static final Counted HUB = new Counted(
            Source.HUB,
            false,
            List.of(new Line("2026-11", "BG42", "plovdiv", Map.of("roomHours", new BigDecimal("12.5")))),
            Map.of("roomHours", new Text("Часове с „кавички\"", null)));
    private static final Counted NO_EVENTS = new Counted(Source.EVENTS, true, List.of(), Map.of());

    @Test
    void aBulgarianSpreadsheetReadsIt() {
        assertThat(file("bg"))
                .startsWith("\uFEFF\"Месец\";\"Код на района\"")
                .contains("\"2026-11\";\"BG42\";\"Южен централен район\";\"plovdiv\";\"Пловдив\";\"roomHours\";"
                        + "\"Часове в залите\";\"12,5\";\"Часове с „кавички\"\"\"\r\n");
    }

    @Test
    void othersReadItToo() {
        assertThat(file("en")).contains("\"roomHours\",\"Hours in the rooms\",\"12.5\",");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(file("bg")).contains("\"Липсва, защото в момента не отговаря: Събития\"\r\n");
    }

    private static String file(String language) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/figures");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new FiguresFile(messages).of(List.of(HUB, NO_EVENTS), KNOWN, Locale.of(language));
    }
}
