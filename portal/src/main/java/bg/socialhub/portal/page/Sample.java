package bg.socialhub.portal.page;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.ui.Model;

/** What a component is shown with on {@code /components}: data of the feature that makes it, always the same. */
public interface Sample {

    /**
     * Puts what the component's fragment asks for.
     *
     * @param today the day on which everything happens
     * @param texts gives the text of a message
     */
    void put(Model model, LocalDate today, UnaryOperator<String> texts);
}
