package bg.socialhub.hub.statistics;

import bg.socialhub.hub.statistics.Table.FigureColumn;
import bg.socialhub.hub.statistics.Table.FigureUnit;
import bg.socialhub.platform.web.LocalizedText;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentence that says what a figure counts: the message {@code figure.<name>}. */
@Component
class Definitions {

    private final MessageSource messages;

    Definitions(MessageSource messages) {
        this.messages = messages;
    }

    LocalizedText of(String figure) {
        String message = "figure." + figure;
        return new LocalizedText(
                messages.getMessage(message, null, Locale.of("bg")),
                messages.getMessage(message, null, Locale.ENGLISH));
    }

    /** A column that is a figure of its own. */
    FigureColumn column(String figure, FigureUnit unit) {
        return new FigureColumn(figure, null, of(figure), unit);
    }
}
